using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>What the learner reads while decks and progress are made ready.</summary>
public sealed class ReplayTexts(Language language) : Texts(language)
{
    public string ReadingDecks => Say("Reading decks…", "덱을 읽는 중…");

    public string ReadingAnswers => Say("Reading your answers…", "답한 기록을 읽는 중…");

    /// <param name="percent">How much is done, 0 to 100.</param>
    public string Reading(int percent) => Say($"Reading your progress: {percent} %", $"학습 기록을 읽는 중: {percent}%");
}
