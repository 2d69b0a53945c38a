using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Ordering;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.BuildStack;

/// <summary>A stack built from a pool with intruders, and afterwards the learner's stack beside the right one.</summary>
public sealed class BuildStackModel(ISitting sitting, OrderingQuestion question, Language language) : IBoardModel
{
    private bool isSubmittedEmpty;

    public ISitting Sitting { get; } = sitting;

    public PlayTexts Play { get; } = new(language);

    public BoardTexts Texts { get; } = new(language);

    public ZoneHand Hand { get; } = new(ZoneBoard.Of(question.Items.Length, 1, isOrdered: true));

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    public ImmutableArray<string> Items => question.Items;

    /// <summary>What the hint says, once taken; else null.</summary>
    public string? Hint => Sitting.Stage is Stage.Asking { Hint: { } hint } ? Play.Of(hint, question) : null;

    /// <summary>Asks for a first layer when an empty stack was submitted; else null.</summary>
    public string? Reminder => isSubmittedEmpty && Taken.IsEmpty && Sitting.Stage is Stage.Asking ? Texts.PlaceLayerFirst : null;

    /// <summary>The learner's stack, its intruders marked; null before the answer and for "I don't know".</summary>
    public StackPicture? Yours => Sitting.Stage is Stage.Explaining { Response: Response.Arrangement arranged } explaining
        ? new StackPicture(Texts.YourStack, [.. arranged.Items.Select(Marked)], explaining.Verdict.Boundaries)
        : null;

    public StackPicture Solution => new(Texts.Stack, [.. question.Order.Select(item => Items[item])], []);

    public bool IsAllRight => Sitting.Stage is Stage.Explaining { Verdict.Outcome: Outcome.Right };

    /// <summary>What came of it; null before the answer and for "I don't know".</summary>
    public string? Score => Sitting.Stage is not Stage.Explaining { Response: Response.Arrangement arranged } ? null
        : IsAllRight ? Texts.StackIsRight
        : Texts.LayersFound(arranged.Items.Count(Belongs), question.Order.Length, arranged.Items.Count(item => !Belongs(item)));

    public IReadOnlyList<string> Explanations => BoundaryRemarks.On(Sitting.Stage);

    private ImmutableArray<int> Taken => Hand.Board.Zones[BuildStackPicture.Stack];

    /// <summary>Names the layer that comes next from the top, by its number in the pool.</summary>
    public void Name(int number)
    {
        if (number <= Items.Length && !Hand.IsHolding)
            Hand.Send(number - 1, BuildStackPicture.Stack);
    }

    /// <summary>Drops what is lifted; with nothing lifted, submits the stack, unless it is empty.</summary>
    public void Confirm()
    {
        if (Hand.IsHolding)
            Hand.Drop();
        else if (Taken.IsEmpty)
            isSubmittedEmpty = true;
        else
            Sitting.Answer(new Response.Arrangement(Taken));
    }

    private bool Belongs(int item) => question.Order.Contains(item);

    private string Marked(int item) => Belongs(item) ? Items[item] : $"✗ {Items[item]}";
}
