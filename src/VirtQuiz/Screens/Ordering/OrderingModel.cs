using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Ordering;

/// <summary>Layers or steps put in order, and afterwards the learner's order beside the right one.</summary>
public sealed class OrderingModel(ISitting sitting, OrderingQuestion question, Language language) : IBoardModel
{
    private bool isSubmittedUntouched;

    public ISitting Sitting { get; } = sitting;

    public PlayTexts Play { get; } = new(language);

    public BoardTexts Texts { get; } = new(language);

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    public ImmutableArray<string> Items => question.Items;

    public OrderingHand Hand { get; } = new(question.Items.Length);

    /// <summary>What the ends are called.</summary>
    public string Top => question.Card is SequenceCard ? Texts.FirstStep : Texts.Top;

    public string Bottom => question.Card is SequenceCard ? Texts.LastStep : Texts.Bottom;

    /// <summary>What the hint says, once taken; else null.</summary>
    public string? Hint => Sitting.Stage is Stage.Asking { Hint: { } hint } ? Play.Of(hint, question) : null;

    /// <summary>Asks for a first move when the order was submitted as it was handed out; else null.</summary>
    public string? Reminder => !isSubmittedUntouched || Hand.Board.IsTouched || IsAnswered ? null
        : question.Card is SequenceCard ? Texts.MoveStepFirst
        : Texts.MoveLayerFirst;

    public bool IsAnswered => Sitting.Stage is Stage.Explaining;

    /// <summary>The learner's order and which of its boundaries are right; null before the answer and for "I don't know".</summary>
    public StackPicture? Yours => Sitting.Stage is Stage.Explaining { Response: Response.Arrangement arranged } explaining
        ? new StackPicture(Texts.Yours, [.. arranged.Items.Select(item => Items[item])], explaining.Verdict.Boundaries)
        : null;

    public StackPicture Solution => new(Texts.Stack, [.. question.Order.Select(item => Items[item])], []);

    public bool IsAllRight => Sitting.Stage is Stage.Explaining { Verdict.Outcome: Outcome.Right };

    /// <summary>"4 of 5 boundaries right"; null before the answer and for "I don't know".</summary>
    public string? Score => Yours is not { } yours ? null
        : IsAllRight ? Texts.AllRight
        : Texts.BoundariesRight(yours.Boundaries.Count(right => right), Items.Length - 1);

    public IReadOnlyList<string> Explanations => BoundaryRemarks.On(Sitting.Stage);

    /// <summary>Names the layer that comes next from the top, by the number it was handed out with.</summary>
    public void Name(int number)
    {
        if (number <= Items.Length)
            Hand.Name(number - 1);
    }

    /// <summary>Drops what is lifted; with nothing lifted, submits the order, unless it is as it was handed out.</summary>
    public void Confirm()
    {
        if (Hand.IsHolding)
            Hand.Drop();
        else if (!Hand.Board.IsTouched)
            isSubmittedUntouched = true;
        else
            Sitting.Answer(new Response.Arrangement(Hand.Board.Order));
    }
}
