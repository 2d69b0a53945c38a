using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>
/// Texts of the program in the learner's language. Each text stands once, English beside Korean, so that neither can
/// be forgotten. Korean texts are worded so that no particle depends on what is put in.
/// </summary>
public abstract class Texts(Language language)
{
    public Language Language { get; } = language;

    /// <summary>The text in the learner's language.</summary>
    protected string Say(string english, string korean) => Language == Language.Korean ? korean : english;

    /// <summary>A count with its noun, in English in the right number.</summary>
    protected string Count(int count, string one, string many, string korean) =>
        Say(count == 1 ? $"1 {one}" : $"{count} {many}", korean);
}
