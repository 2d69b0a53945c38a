using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>A small deck in each language, and questions about it, made by hand.</summary>
internal sealed class Samples
{
    private readonly Language language;

    private Samples(Language language)
    {
        this.language = language;
        Deck = MakeDeck();
        Cards = DeckCards.Of(Deck);
    }

    public static Samples English { get; } = new(Language.English);

    public static Samples Korean { get; } = new(Language.Korean);

    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static Moment Now { get; } = new(Noon, StudyDay.On(new DateOnly(2026, 3, 2)));

    public Deck Deck { get; }

    public ImmutableArray<Card> Cards { get; }

    public CellCard Performance => Cards.OfType<CellCard>().Single(card => card.Row == Deck.Comparisons[0].Rows[0] && card.Subjects[0] == 1);

    public StackCard Stack => Cards.OfType<StackCard>().Single();

    /// <summary>The second of the three options is right.</summary>
    public ChoiceQuestion Choice
    {
        get
        {
            var row = Deck.Comparisons[0].Rows[0];
            var options = Deck.Comparisons[0].Subjects.Select((subject, i) => new Option(row.Cells[i]!.Text, subject, null));
            return new ChoiceQuestion(
                Performance, Form.Choice, new Prompt(Performance.Subject, Say("Which describes its performance?", "성능을 설명한 것은?")), [.. options], 1);
        }
    }

    /// <summary>The first and the third of the four options are right.</summary>
    public MultipleAnswerQuestion Multiple => new(
        Cards.OfType<ItemCard>().First(),
        new Prompt(Deck.Comparisons[0].Subjects[0], Say("Which are examples of it?", "예시를 모두 고르세요.")),
        [new Option("Xen", Deck.Comparisons[0].Subjects[0], null), new Option("Docker", Deck.Comparisons[0].Subjects[2], null),
         new Option("Hyper-V", Deck.Comparisons[0].Subjects[0], null), new Option("VirtualBox", Deck.Comparisons[0].Subjects[1], null)],
        [0, 2]);

    public FlashcardQuestion Flashcard => new(
        Performance, new Prompt(Performance.Subject, Say("What is its performance?", "성능은?")), Performance.Text);

    /// <summary>Handed out as layers 3, 1, 5, 2, 6, 4 of the right order.</summary>
    public OrderingQuestion Ordering
    {
        get
        {
            int[] handedOut = [2, 0, 4, 1, 5, 3];
            var layers = Stack.Stack.Layers;
            return new OrderingQuestion(
                Stack,
                Form.Ordering,
                new Prompt(Stack.Stack.Title, Say("Put the layers in order, from top to bottom.", "위에서 아래 순서로 놓으세요.")),
                [.. handedOut.Select(layer => layers[layer].Text)],
                [.. Enumerable.Range(0, 6).Select(layer => Array.IndexOf(handedOut, layer))]);
        }
    }

    /// <summary>The six layers handed out as in <see cref="Ordering"/>, and two intruders behind them.</summary>
    public OrderingQuestion BuildStack => Ordering with
    {
        Form = Form.BuildStack,
        Prompt = new Prompt(Stack.Stack.Title, Say("Build the stack from the layers that belong to it.", "알맞은 계층만 골라 쌓으세요.")),
        Items = [.. Ordering.Items, Say("Container engine", "컨테이너 엔진"), "Bins/Libs"],
    };

    /// <summary>An explanation of a stack that was built.</summary>
    public Stage.Explaining ExplainStack(params int[] taken)
    {
        var verdict = Marking.Mark(BuildStack, new Response.Arrangement([.. taken]));
        var isRight = verdict.Outcome == Outcome.Right;
        return new Stage.Explaining(
            BuildStack, new Response.Arrangement([.. taken]), verdict, isRight ? Rating.Good : Rating.Again, Guess: false,
            isRight ? AllChoices : AllChoices[..1]);
    }

    /// <summary>Docker belongs to the third subject, Xen to the first, VirtualBox to the second, Hyper-V to the first.</summary>
    public PlacingQuestion Sort => new(
        Cards.OfType<ItemCard>().First(),
        Form.Sort,
        new Prompt("", Say("Sort the examples to their types.", "예시를 종류별로 나누세요.")),
        ["Docker", "Xen", "VirtualBox", "Hyper-V"],
        [.. Deck.Comparisons[0].Subjects.Select(subject => new Option(subject, null, null))],
        [2, 0, 1, 0],
        Asked: 1);

    /// <summary>The subjects in order; the second option, the third and the first belong to them.</summary>
    public PlacingQuestion Matching
    {
        get
        {
            var (subjects, cells) = (Deck.Comparisons[0].Subjects, Deck.Comparisons[0].Rows[0].Cells);
            return new PlacingQuestion(
                Performance,
                Form.Matching,
                new Prompt("", Say("Put each performance to its type.", "성능을 종류에 맞게 놓으세요.")),
                subjects,
                [.. new[] { 2, 0, 1 }.Select(at => new Option(cells[at]!.Text, subjects[at], null))],
                [1, 2, 0],
                Asked: 1);
        }
    }

    /// <summary>An explanation of where the items of a question were put.</summary>
    public Stage.Explaining ExplainPlacing(PlacingQuestion question, params int?[] options)
    {
        var response = new Response.Placement([.. options]);
        var verdict = Marking.Mark(question, response);
        var isRight = verdict.Outcome == Outcome.Right;
        return new Stage.Explaining(
            question, response, verdict, isRight ? Rating.Good : Rating.Again, Guess: false, isRight ? AllChoices : AllChoices[..1]);
    }

    /// <summary>An explanation of an answer to the choice question.</summary>
    public Stage.Explaining Explain(int picked)
    {
        var question = Choice;
        var isRight = picked == question.Answer;
        var verdict = new Verdict(isRight ? Outcome.Right : Outcome.Wrong, [question.Options[question.Answer].Text])
        {
            Confusion = isRight ? null : question.Options[picked],
        };
        return new Stage.Explaining(
            question, new Response.Pick(picked), verdict, isRight ? Rating.Good : Rating.Again, Guess: false,
            isRight ? AllChoices : AllChoices[..1]);
    }

    /// <summary>An explanation of an arrangement of the ordering question.</summary>
    public Stage.Explaining ExplainOrder(params int[] arrangement)
    {
        var question = Ordering;
        var made = Enumerable.Range(0, 5)
            .Select(i => question.Order.IndexOf(arrangement[i + 1]) == question.Order.IndexOf(arrangement[i]) + 1)
            .ToImmutableArray();
        var isRight = made.All(right => right);
        var response = new Response.Arrangement([.. arrangement]);
        return new Stage.Explaining(
            question,
            response,
            new Verdict(isRight ? Outcome.Right : Outcome.Partly, [.. question.Order.Select(item => question.Items[item])])
            {
                Boundaries = made,
                MissedBoundaries = Marking.Mark(question, response).MissedBoundaries,
            },
            isRight ? Rating.Good : Rating.Again,
            Guess: false,
            isRight ? AllChoices : AllChoices[..1]);
    }

    /// <summary>again in 10 minutes, hard tomorrow, good in 3 days, easy in 8.</summary>
    private static ImmutableArray<RatingChoice> AllChoices =>
    [
        new(Rating.Again, ScheduleState.New with { Phase = Phase.Relearning, DueAt = Noon.AddMinutes(10), DueDay = Now.Day }),
        new(Rating.Hard, DueIn(1)),
        new(Rating.Good, DueIn(3)),
        new(Rating.Easy, DueIn(8)),
    ];

    private static ScheduleState DueIn(int days) =>
        ScheduleState.New with { Phase = Phase.Review, DueDay = Now.Day.AddDays(days), Reps = 1, LastDay = Now.Day };

    private string Say(string english, string korean) => language == Language.Korean ? korean : english;

    private Deck MakeDeck()
    {
        ImmutableArray<string> subjects = language == Language.Korean
            ? ["Type 1 하이퍼바이저", "Type 2 하이퍼바이저", "컨테이너"]
            : ["Type 1 hypervisor", "Type 2 hypervisor", "Container"];
        var performance = MakeRow(14, Say("Performance", "성능"), isList: false,
            Say("Close to native; the hypervisor drives the hardware itself", "네이티브에 가까움; 하이퍼바이저가 하드웨어를 직접 다룸"),
            Say("Somewhat below native; calls pass through the host OS as well", "네이티브보다 다소 낮음; 호스트 운영체제도 거쳐 감"),
            Say("As a process on the host kernel, with next to no overhead", "호스트 커널 위의 프로세스로서 오버헤드가 거의 없음"));
        var examples = MakeRow(15, Say("Examples", "예시"), isList: true, "Xen, Hyper-V", "VirtualBox", "Docker, Podman");
        string[] layers = ["Guest Process", "Guest OS", "VM", Say("Hypervisor", "하이퍼바이저"), "Host OS", "Hardware"];
        var title = Say("Type 2 (Hosted)", "Type 2 (호스트형)");
        return new Deck(
            new DeckId("virtualization"), language, language, Say("Virtualization", "가상화"), $"virtualization.{Say("en", "ko")}.md")
        {
            Comparisons = [new Comparison(Say("Types", "종류"), new Place(12, 1), subjects, [performance, examples])],
            Stacks =
            [
                new LayerStack(
                    title, title, StackOrigin.Drawing, new Place(30, 1),
                    [.. layers.Select((layer, i) => new Layer(layer, new Place(31 + (i * 2), 1), [], null))],
                    [new Boundary(3, Say("The hypervisor is an ordinary program of the host.", "하이퍼바이저는 호스트의 평범한 프로그램입니다."), new Place(50, 1))]),
            ],
            Summaries =
            [
                new SubjectSummary(subjects[1], Say(
                    "A Type 2 hypervisor runs on an operating system and suits desktops.",
                    "Type 2 하이퍼바이저는 운영체제 위에서 실행되며 데스크톱에 알맞습니다."), new Place(22, 1)),
            ],
        };
    }

    private static Row MakeRow(int line, string attribute, bool isList, params string[] values) => new(
        attribute,
        new Place(line, 1),
        [.. values.Select((value, i) => (Cell?)new Cell(
            value, new Place(line, 3 + i), isList ? [.. value.Split(", ")] : [], i == 1 && !isList ? "VT-x, AMD-V" : null))],
        isList);
}
