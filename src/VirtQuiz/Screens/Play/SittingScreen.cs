using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Play;

/// <summary>What all screens of a sitting share: the top line, the explanation's foot, and the keys around an answer.</summary>
public abstract class SittingScreen(IShell shell, ISitting sitting) : Screen(shell)
{
    private bool looksAround;

    public override bool IsDeaf => sitting.IsSettling;

    protected PlayTexts Play { get; } = new(shell.Texts.Language);

    protected CardTexts Cards { get; } = new(shell.Texts.Language);

    protected TimeTexts Times { get; } = new(shell.Texts.Language);

    protected Stage.Explaining? Explained => sitting.Stage as Stage.Explaining;

    protected override Heading Heading
    {
        get
        {
            var heading = SittingHeading.Of(sitting, Play);
            var course = heading.Course.Length == 0 ? "" : "  " + heading.Course;
            return new Heading(heading.Deck, heading.Place, heading.Position + course);
        }
    }

    /// <summary>Keys while a question waits for its answer, besides those that answer it.</summary>
    protected IEnumerable<KeyOffer> BeforeAnswer =>
    [
        KeyOffer.For(Intent.DontKnow, Play.DontKnow, () => sitting.Answer(new Response.DontKnow())),
        KeyOffer.For(Intent.Guess, Play.Guess, sitting.ToggleGuess),
        KeyOffer.For(Intent.Hint, Play.HintKey, sitting.TakeHint),
        .. UndoAndBad,
        Leave,
    ];

    /// <summary>Keys while the answer is explained.</summary>
    protected IEnumerable<KeyOffer> AfterAnswer(Stage.Explaining explained) =>
    [
        KeyOffer.For(Intent.Confirm, Play.Next, sitting.Continue),
        .. explained.MayMoveRating && !IsSetAside(explained)
            ? [KeyOffer.For(Intent.Left, () => Move(explained, -1), Intent.Right, () => Move(explained, 1), Play.Rate)]
            : Array.Empty<KeyOffer>(),
        KeyOffer.For(Intent.Up, () => Scroll(-1), Intent.Down, () => Scroll(1), ""),
        .. explained.Verdict.Outcome == Outcome.Right
            ? [KeyOffer.For(Intent.Guess, Play.Guessed, sitting.ToggleGuess)]
            : Array.Empty<KeyOffer>(),
        .. UndoAndBad,
        Leave,
    ];

    protected KeyOffer Leave => KeyOffer.For(Intent.Back, Shell.Texts.Leave, Shell.LeaveSitting);

    /// <summary>Taking the last answer back, while there is one.</summary>
    protected IEnumerable<KeyOffer> UndoOffer =>
        sitting.CanUndo ? [KeyOffer.For(Intent.Undo, Play.Undo, sitting.Undo)] : [];

    /// <summary>Undo, and calling the question bad.</summary>
    protected IEnumerable<KeyOffer> UndoAndBad =>
    [
        .. UndoOffer,
        KeyOffer.For(Intent.BadQuestion, Play.BadQuestion, sitting.CallQuestionBad),
        .. CardOffer,
    ];

    /// <summary>What is known of the card on stage, and what can be done with it.</summary>
    protected IEnumerable<KeyOffer> CardOffer =>
        CardOnStage is { } card ? [KeyOffer.For(Intent.Card, Shell.Texts.Card, () => Shell.ShowCard(card))] : [];

    private Card? CardOnStage => sitting.Stage switch
    {
        Stage.Teaching teaching => teaching.Card,
        Stage.Asking asking => asking.Question.Card,
        Stage.Explaining explaining => explaining.Question.Card,
        _ => null,
    };

    /// <summary>Writes what stays in sight until the learner scrolls away from it.</summary>
    protected void KeepInSight(Sheet sheet, Action write)
    {
        if (looksAround)
            write();
        else
            sheet.Keep(write);
    }

    /// <summary>Does something, and brings what is kept in sight back there.</summary>
    protected void InSight(Action act)
    {
        looksAround = false;
        act();
    }

    protected override void Scroll(int lines)
    {
        looksAround = true;
        base.Scroll(lines);
    }

    protected override void ComposeFoot(Sheet sheet)
    {
        if (sitting.HasCalledBad)
            sheet.Write("! " + (Explained is null ? Play.LastCalledBad : Play.CalledBad), Role.Here);
        if (sitting.Stage is Stage.Asking { Guess: true })
            sheet.Write("◐ " + Play.MarkedAsGuess, Role.Here);
        if (Explained is not { } explained)
            return;
        WriteState(sheet, sitting.Known(explained.Question.Card));
        var rating = IsSetAside(explained) ? new RatingLine([], "") : RatingLine.Of(explained, sitting.Now, Play, Times);
        var source = Explanation.Of(explained.Question.Card, [], Play).Source;
        var guess = explained.Guess ? $"◐ {Play.Guessed}   " : "";
        sheet.Sides(Line.Of(new Span(source, Role.Quiet)), Line.Of(new Span(guess, Role.Here), new Span(rating.Due)));
        if (rating.Choices.Length > 0)
            sheet.Add(RatingSpans.LineOf(rating.Choices, sitting.Rate));
    }

    /// <summary>The ratings that the learner chooses from, each to be clicked.</summary>
    /// <param name="rate">Gives a rating, 1 (again) to 4 (easy).</param>
    protected static void WriteRatings(Sheet sheet, string question, SelfRating rating, Action<int> rate) => sheet.Sides(
        Line.Of(new Span(question, Role.Quiet)), RatingSpans.LineOf(rating.Texts, chosen => rate((int)chosen), others: Role.Text));

    /// <summary>Whether the card was put off, suspended or begun anew since it was answered, so that no rating leads anywhere.</summary>
    private bool IsSetAside(Stage.Explaining explained) => explained.Chosen is not null
        && sitting.Known(explained.Question.Card) is var known && (known.LastDay is null || !known.IsAvailable(sitting.Now.Day));

    private void WriteState(Sheet sheet, CardProgress known)
    {
        if (known.LastDay is null)
            sheet.Write("· " + Cards.BegunAnew, Role.Here);
        if (known.IsLeech)
            sheet.Hang(new Span("! ", Role.Here), Cards.LeechInBrief(known, sitting.Find), Role.Here);
        var states = Cards.StatesOf(known, sitting.Now);
        if (states.Length > 0)
            sheet.Write("· " + states, Role.Here);
    }

    private void Move(Stage.Explaining explained, int by) => sitting.Rate(RatingLine.Beside(explained, by));
}
