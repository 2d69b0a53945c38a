using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Play;

/// <summary>The top line of a sitting.</summary>
/// <param name="Deck">"Virtualization"; empty when nothing is on stage.</param>
/// <param name="Place">"Performance"; empty where it is the question, as for a note.</param>
/// <param name="Position">"3 of 12".</param>
/// <param name="Course">One mark a question: ● right, ◐ right with a hint or guessed, ✗ missed, ○ to come; empty for a long sitting.</param>
public sealed record SittingHeading(string Deck, string Place, string Position, string Course)
{
    private const int LongestCourse = 16;

    public static SittingHeading Of(ISitting sitting, PlayTexts texts)
    {
        var card = CardOf(sitting.Stage);
        var total = Math.Max(sitting.Total, sitting.Attempts.Length);
        var course = total > LongestCourse
            ? ""
            : string.Concat(sitting.Attempts.Select(MarkOf)) + new string('○', total - sitting.Attempts.Length);
        return new SittingHeading(card?.Deck.Title ?? "", IsAsked(sitting.Stage) ? "" : PlaceOf(card), texts.Position(sitting.Position, total), course);
    }

    private static Card? CardOf(Stage stage) => stage switch
    {
        Stage.Teaching teaching => teaching.Card,
        Stage.Asking asking => asking.Question.Card,
        Stage.Explaining explaining => explaining.Question.Card,
        _ => null,
    };

    /// <summary>Whether the place is what the learner has to find, or one of several things to be named.</summary>
    private static bool IsAsked(Stage stage) => stage is Stage.Asking { Question.Form: Form.WhichStack or Form.Explain };

    private static string PlaceOf(Card? card) => card switch
    {
        CellCard cell => cell.Row.Attribute,
        ItemCard item => item.Row.Attribute,
        StackCard or SequenceCard => card.Label,
        _ => "",
    };

    private static char MarkOf(Attempt attempt) => attempt switch
    {
        { Verdict.Outcome: not Outcome.Right } => '✗',
        { Guessed: true } or { Hint: true } => '◐',
        _ => '●',
    };
}
