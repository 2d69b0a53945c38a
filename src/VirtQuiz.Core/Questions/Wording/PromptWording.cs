using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions.Wording;

/// <summary>
/// The words of a question in the deck's language. Attributes, subjects and values are whatever an author wrote, so
/// each sentence works around any noun; an attribute that is itself a question is asked as it stands.
/// </summary>
internal abstract class PromptWording
{
    private static readonly PromptWording Korean = new KoreanPrompts(), English = new EnglishPrompts();

    public static PromptWording In(Language language) => language == Language.Korean ? Korean : English;

    /// <summary>Which value does the subject have?</summary>
    public Prompt ValueOf(string subject, string attribute) =>
        new(subject, IsQuestion(attribute) ? attribute : AskValue(attribute));

    /// <summary>Which subject has this value?</summary>
    public abstract Prompt SubjectOf(string attribute, string value);

    /// <summary>Which subjects have this value?</summary>
    public abstract Prompt SubjectsOf(string attribute, string value);

    /// <summary>Which of the names stand in the subject's list?</summary>
    public abstract Prompt ItemsOf(string subject, string attribute);

    /// <summary>In which subject's list does this name stand?</summary>
    public abstract Prompt SubjectOfItem(string attribute, string item);

    public abstract Prompt LayersInOrder(string title);

    public abstract Prompt StepsInOrder(string title);

    /// <summary>Which layer lies directly above or below this one?</summary>
    public abstract Prompt NeighborLayer(string title, string layer, Side side);

    /// <summary>Which step comes directly before or after this one?</summary>
    public abstract Prompt NeighborStep(string title, string step, Side side);

    /// <summary>Where a layer lies: "directly below “VM”"; at the edge of the stack when there is no layer on that side.</summary>
    public abstract string PlaceOfLayer(string? layer, Side side);

    /// <summary>Where a step comes: "directly after “SYN”"; at the edge when there is no step on that side.</summary>
    public abstract string PlaceOfStep(string? step, Side side);

    /// <summary>Which value goes with which subject?</summary>
    public abstract Prompt MatchValues(string attribute);

    /// <summary>Which name belongs to which subject?</summary>
    public abstract Prompt SortNames(string attribute);

    /// <summary>Which layers belong to the stack, and in which order?</summary>
    public abstract Prompt BuildLayers(string title);

    /// <summary>Which layer does the drawing lack?</summary>
    public abstract Prompt MissingLayer(string title);

    /// <summary>Which of the stacks does the drawing show?</summary>
    public abstract Prompt WhichStack();

    /// <summary>Which term does this describe?</summary>
    public abstract Prompt TermOf(string definition);

    /// <summary>In what do the two differ?</summary>
    public abstract Prompt Differences(string one, string other);

    /// <summary>Is this value the subject's?</summary>
    public abstract Prompt IsValueOf(string subject, string attribute, string value);

    /// <summary>Is this what the term means?</summary>
    public abstract Prompt IsMeaningOf(string term, string definition);

    public abstract string True { get; }

    public abstract string False { get; }

    public Prompt RecallValue(string subjects, string attribute) =>
        new(subjects, IsQuestion(attribute) ? attribute : AskRecall(attribute));

    public abstract Prompt RecallLayers(string title);

    public abstract Prompt RecallSteps(string title);

    /// <summary>A note's question, or what a term means.</summary>
    public Prompt RecallNote(string question) => new("", IsTerm(question) ? AskMeaning(question) : question);

    protected abstract string AskValue(string attribute);

    protected abstract string AskRecall(string attribute);

    protected abstract string AskMeaning(string term);

    /// <summary>A value to be quoted in the middle of a sentence: without its full stop.</summary>
    protected static string Quotable(string value)
    {
        var text = value.TrimEnd();
        return text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text;
    }

    private static bool IsQuestion(string text) => text.TrimEnd().EndsWith('?') || text.TrimEnd().EndsWith('？');

    /// <summary>Whether a note's question is a term to be explained rather than a sentence.</summary>
    public static bool IsTerm(string question)
    {
        const int longestTerm = 4;
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= longestTerm
            && words[^1][^1] is not ('?' or '？' or '.' or '!' or ':' or '오' or '요' or '까' or '라');
    }
}
