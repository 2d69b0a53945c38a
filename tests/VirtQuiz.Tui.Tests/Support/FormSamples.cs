using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>Questions in further forms about the sample deck, made by hand.</summary>
internal sealed class FormSamples(Samples samples)
{
    public static FormSamples English { get; } = new(Samples.English);

    public static FormSamples Korean { get; } = new(Samples.Korean);

    private ImmutableArray<string> Layers => [.. samples.Stack.Stack.Layers.Select(layer => layer.Text)];

    private ImmutableArray<string> Subjects => samples.Deck.Comparisons[0].Subjects;

    /// <summary>To be recalled before the options are seen; the second of three is right.</summary>
    public ChoiceQuestion RecallFirst => samples.Choice with { IsRecallFirst = true };

    /// <summary>The hypervisor is missing; the third option is right.</summary>
    public ChoiceQuestion MissingLayer => new(
        samples.Stack,
        Form.MissingLayer,
        new Prompt(samples.Stack.Stack.Title, Say("Which layer is missing?", "빠진 층은?")),
        [
            new Option(Say("Container Engine", "컨테이너 엔진"), Subjects[2], null),
            new Option("Bins/Libs", Subjects[2], null),
            new Option(Layers[3], null, null),
        ],
        2)
    {
        Drawing = new ShownStack(Layers, 3),
    };

    /// <summary>The first of the three stacks is drawn.</summary>
    public ChoiceQuestion WhichStack => new(
        samples.Stack,
        Form.WhichStack,
        new Prompt("", Say("Which one does this drawing show?", "이 그림이 나타내는 것은?")),
        [
            new Option(Subjects[1], string.Join(" / ", Layers), null),
            new Option(Subjects[0], $"Guest Process / Guest OS / VM / {Layers[3]} / Hardware", null),
            new Option(Subjects[2], "Process / Container / Host OS / Hardware", null),
        ],
        0)
    {
        Drawing = new ShownStack(Layers, Gap: null),
    };

    /// <summary>A statement about the second subject that is true of it, or of the third.</summary>
    public ChoiceQuestion TrueFalse(bool isTrue) => new(
        samples.Performance,
        Form.TrueFalse,
        new Prompt(Subjects[1], Say(
            $"Performance: “{Cell(isTrue ? 1 : 2)}” — true or false?", $"성능: ‘{Cell(isTrue ? 1 : 2)}’ — 맞을까요?")),
        [
            new Option(Say("True", "맞음"), isTrue ? null : Subjects[2], null),
            new Option(Say("False", "틀림"), isTrue ? Subjects[1] : null, null),
        ],
        isTrue ? 0 : 1);

    /// <summary>The hypervisor is to be typed, or what it is called in brackets.</summary>
    public TypeInQuestion TypeIn
    {
        get
        {
            var (card, answer) = (samples.Stack, $"{Layers[3]} (VMM)");
            var layers = card.Stack.Layers;
            var stack = card.Stack with { Layers = layers.SetItem(3, layers[3] with { Text = answer }) };
            return new TypeInQuestion(
                new StackCard(card.Id, card.Deck, card.Place, card.Parts, stack, card.Other),
                new Prompt(card.Stack.Title, Say("Which layer lies directly below “VM”?", "‘VM’ 바로 아래에 있는 층은?")),
                answer,
                [Layers[3], "VMM"]);
        }
    }

    /// <summary>Four attributes in which the first two subjects differ.</summary>
    public ExplainQuestion ExplainDifferences => new(
        samples.Performance,
        new Prompt("", Say($"Name the differences between {Subjects[0]} and {Subjects[1]}", $"{Subjects[0]}와 {Subjects[1]}의 차이를 설명해 보세요")),
        [
            new ExplainPoint(Say("Performance", "성능"), Sides(Cell(0), Cell(0), Cell(1), Cell(1))),
            new ExplainPoint(Say("Examples", "예시"), Sides("Xen, Hyper-V", "Xen, Hyper-V", "VirtualBox", "VirtualBox")),
            new ExplainPoint(Say("Isolation", "격리"), Sides("strong; only the hypervisor is shared", "강함; 하이퍼바이저만 공유", "as strong as the host OS lets it be", "호스트 운영체제에 달려 있음")),
            new ExplainPoint(Say("Boot time", "부팅 시간"), Sides("fast, boots with the machine", "빠름, 기기와 함께 부팅", "slow, waits for the host OS", "느림, 호스트 운영체제를 기다림")),
        ]);

    /// <summary>A note with two key points.</summary>
    public ExplainQuestion ExplainNote => new(
        samples.Performance,
        new Prompt("", Say("What does “virtualization” mean?", "가상화란?")),
        [
            new ExplainPoint(Say("Hardware is divided", "하드웨어를 나눔"), []),
            new ExplainPoint(Say("Each part has its own operating system", "각각에 운영체제가 따로 있음"), []),
        ]);

    /// <summary>A question to explain, where the rating counts.</summary>
    public Stage.Asking AskToExplain(ExplainQuestion question) =>
        new(question, Guess: false, Hint: null) { Choices = samples.Explain(samples.Choice.Answer).Choices };

    /// <summary>An explanation of an answer to a question with one right option.</summary>
    public Stage.Explaining Explain(ChoiceQuestion question, int picked) =>
        Explain(question, new Response.Pick(picked));

    public Stage.Explaining Explain(Question question, Response response)
    {
        var verdict = Marking.Mark(question, response);
        var sample = samples.Explain(verdict.Outcome == Outcome.Right ? samples.Choice.Answer : 0);
        return sample with { Question = question, Response = response, Verdict = verdict };
    }

    private string Cell(int subject) => samples.Deck.Comparisons[0].Rows[0].Cells[subject]!.Text;

    private ImmutableArray<ExplainSide> Sides(string one, string korean, string other, string koreanOther) =>
        [new(Subjects[0], Say(one, korean)), new(Subjects[1], Say(other, koreanOther))];

    private string Say(string english, string korean) => samples.Deck.Language == Language.Korean ? korean : english;
}
