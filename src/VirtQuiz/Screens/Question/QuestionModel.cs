using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Question;

/// <summary>A question with options, before and after its answer.</summary>
public sealed class QuestionModel
{
    private readonly ISitting sitting;
    private readonly PlayTexts texts;
    private readonly Core.Questions.Question question;
    private readonly ImmutableArray<Option> options;
    private readonly ImmutableArray<int> answers;
    private readonly OptionRemarks remarks;
    private ImmutableSortedSet<int> picks = [];
    private bool areOptionsShown;

    public QuestionModel(ISitting sitting, ChoiceQuestion question, Language language)
        : this(sitting, question, question.Options, [question.Answer], language)
    {
    }

    public QuestionModel(ISitting sitting, MultipleAnswerQuestion question, Language language)
        : this(sitting, question, question.Options, question.Answers, language)
    {
    }

    private QuestionModel(
        ISitting sitting, Core.Questions.Question question, ImmutableArray<Option> options, ImmutableArray<int> answers, Language language)
    {
        this.sitting = sitting;
        this.question = question;
        this.options = options;
        this.answers = answers;
        texts = new PlayTexts(language);
        remarks = new OptionRemarks(question, texts);
    }

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    /// <summary>Whether several options may be picked, to be submitted together.</summary>
    public bool IsMultiple => question is MultipleAnswerQuestion;

    /// <summary>Whether the answer is to be recalled first, and the options are still to be shown.</summary>
    public bool HidesOptions => question is ChoiceQuestion { IsRecallFirst: true } && !areOptionsShown && sitting.Stage is Stage.Asking;

    /// <summary>The option the arrow keys are on, from 0; null until they are used.</summary>
    public int? Cursor { get; private set; }

    /// <summary>The drawing that the question is about; null for questions without.</summary>
    public QuestionDrawing? Drawing => question is ChoiceQuestion { Drawing: { } shown, Card: StackCard { Stack.Layers: var layers } }
        ? QuestionDrawing.Of(shown, [.. layers.Select(layer => layer.Text)], options, sitting.Stage is Stage.Explaining)
        : null;

    /// <summary>The options; empty while they are hidden.</summary>
    public IReadOnlyList<OptionLine> Options => HidesOptions ? [] : [.. options.Select(Line)];

    /// <summary>How many options there are, hidden or not.</summary>
    public int OptionCount => options.Length;

    /// <summary>What the hint says, once taken; null where the options show it.</summary>
    public string? Hint => sitting.Stage is not Stage.Asking { Hint: { } hint } ? null
        : HidesOptions && hint is Hint.Strike ? texts.OneIsStruck
        : texts.Of(hint, question);

    /// <summary>What the deck says; null before the answer, and where it has nothing to add.</summary>
    public Explanation? Explanation => sitting.Stage is Stage.Explaining explaining
        ? Told(Play.Explanation.Of(question.Card, explaining.Verdict.Right, texts))
        : null;

    /// <summary>Shows the options of a question that is to be recalled first.</summary>
    public void ShowOptions()
    {
        if (!HidesOptions)
            return;
        areOptionsShown = true;
        sitting.Settle();
    }

    public void Up() => Cursor = Cursor is null ? options.Length - 1 : Math.Max(0, Cursor.Value - 1);

    public void Down() => Cursor = Cursor is null ? 0 : Math.Min(options.Length - 1, Cursor.Value + 1);

    /// <summary>Picks an option by its number, from 1: submits it, or toggles it where several may be picked.</summary>
    public void Pick(int number)
    {
        if (number < 1 || number > options.Length || HidesOptions || sitting.Stage is not Stage.Asking)
            return;

        var option = number - 1;
        if (!IsMultiple)
            sitting.Answer(new Response.Pick(option));
        else
            picks = picks.SymmetricExcept([option]);
    }

    /// <summary>Picks the option under the cursor.</summary>
    public void PickCursor()
    {
        if (Cursor is { } cursor)
            Pick(cursor + 1);
    }

    /// <summary>Submits what is picked; with a single right option, the one under the cursor.</summary>
    public void Submit()
    {
        if (!IsMultiple)
            PickCursor();
        else if (!picks.IsEmpty)
            sitting.Answer(new Response.Picks([.. picks]));
    }

    /// <summary>
    /// A drawing is not shown twice, unless there are remarks beside its layers; of the stacks to choose from each is told
    /// layer by layer.
    /// </summary>
    private Explanation? Told(Explanation explanation)
    {
        if (question is not ChoiceQuestion { Drawing: not null })
            return explanation;

        var told = explanation with
        {
            Layers = explanation.Layers.All(layer => layer.Name.Length == 0) ? [] : explanation.Layers,
            Rows = question.Form == Form.WhichStack
                ? [.. options.Select((option, index) => new TableRow(option.Text, option.RightFor ?? "", answers.Contains(index)))]
                : [],
        };
        return told is { Rows: [], Layers: [], Other: null } ? null : told;
    }

    private OptionLine Line(Option option, int index)
    {
        var isStruck = sitting.Stage is Stage.Asking { Hint: Hint.Strike strike } && strike.Option == index;
        var tick = !IsMultiple ? "" : PickedAt(index) ? "[x] " : "[ ] ";
        var (role, remark) = sitting.Stage is Stage.Explaining ? Judge(option, index) : isStruck ? (Role.Struck, texts.NotThis) : (Role.Text, "");
        return new OptionLine(index + 1, tick, option.Text, role, remark, Widest(option));
    }

    private bool PickedAt(int index) => sitting.Stage switch
    {
        Stage.Explaining { Response: Response.Pick pick } => pick.Option == index,
        Stage.Explaining { Response: Response.Picks answered } => answered.Options.Contains(index),
        Stage.Explaining => false,
        _ => picks.Contains(index),
    };

    private (Role Role, string Remark) Judge(Option option, int index)
    {
        var isRight = answers.Contains(index);
        return (isRight, PickedAt(index)) switch
        {
            (true, false) when IsMultiple && answers.Any(PickedAt) => (Role.Right, "✓ " + texts.AlsoRight),
            (true, _) => (Role.Right, "✓ " + texts.Right),
            (false, true) => (Role.Wrong, "✗ " + remarks.OfPicked(option)),
            _ => (Role.Quiet, remarks.OfOther(option)),
        };
    }

    private string Widest(Option option) =>
        new[] { "✓ " + texts.Right, "✓ " + texts.AlsoRight, texts.NotThis, "✗ " + remarks.OfPicked(option) }.MaxBy(Cells.Width)!;
}
