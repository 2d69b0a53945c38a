using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class MultipleAnswerTests
{
    [Fact]
    public void A_shared_value_is_asked_for_all_its_subjects()
    {
        var card = CellOf(PostDeck.Deck, "게스트 OS 요구사항", PostDeck.Type1);

        var question = (MultipleAnswerQuestion)QuestionEngine.Make(card, Form.MultipleAnswer, [], seed: 1)!;

        Assert.Equal("‘여러 OS 유형 실행 가능 (Linux, Windows 등)’에 해당하는 것을 모두 고르세요", question.Prompt.Ask);
        Assert.Equal([PostDeck.Type1, PostDeck.Type2], RightOf(question).Order());
        Assert.Equal(3, question.Options.Length);
    }

    [Fact]
    public void A_value_that_all_subjects_share_leaves_nothing_to_choose()
    {
        var card = CellOf(Of(Table("Aa | Bb", "Use = red | red")), "Use", "Aa");

        Assert.Equal(FormObstacle.TooFewDistractors, QuestionEngine.ObstacleTo(card, Form.MultipleAnswer));
    }

    [Fact]
    public void A_value_of_one_subject_is_no_multiple_answer() =>
        Assert.Equal(
            FormObstacle.SingleSubject,
            QuestionEngine.ObstacleTo(CellOf(PostDeck.Deck, "정의", PostDeck.Type1), Form.MultipleAnswer));

    [Fact]
    public void A_name_is_asked_among_names_of_its_subject_and_of_others()
    {
        var card = ItemOf(PostDeck.Deck, "Xen");
        string[] all = ["VMware ESXi", "Microsoft Hyper-V", "Xen"];

        foreach (var question in Asking.All(card, Form.MultipleAnswer).Cast<MultipleAnswerQuestion>())
        {
            Assert.Equal(new Prompt(PostDeck.Type1, "예시를 모두 고르세요"), question.Prompt);
            Assert.Contains("Xen", RightOf(question));
            Assert.Equal(RightOf(question).Order(), question.Options.Select(option => option.Text).Intersect(all).Order());
            Assert.InRange(question.Options.Length - question.Answers.Length, 2, 3);
        }
    }

    [Fact]
    public void A_name_of_several_subjects_is_never_wrong_for_one_of_them()
    {
        var deck = Of(Table("Aa | Bb | Cc", "Tools* = git; make | make; npm; pip | cargo; dotnet"));

        Assert.All(Asking.All(ItemOf(deck, "git"), Form.MultipleAnswer).Cast<MultipleAnswerQuestion>(), question =>
            Assert.DoesNotContain("make", WrongOf(question)));
    }

    [Theory]
    [InlineData("Docker Desktop")] // contains a right name
    [InlineData("docker (classic)")] // shares its head
    public void A_name_like_a_right_one_is_no_distractor(string other)
    {
        var deck = Of(Table("Engines | Others", $"Tools* = Docker; Podman | {other}; make; git"));

        Assert.All(Asking.All(ItemOf(deck, "Podman"), Form.MultipleAnswer).Cast<MultipleAnswerQuestion>(), question =>
            Assert.DoesNotContain(other, WrongOf(question)));
    }

    [Fact]
    public void A_name_that_tells_where_it_belongs_is_neither_asked_nor_offered()
    {
        var deck = Of(Table("Docker | Podman", "Tools* = Docker Swarm; Buildx | Podman Desktop; Quadlet; Buildah"));

        Assert.Equal(FormObstacle.MaskIsCue, QuestionEngine.ObstacleTo(ItemOf(deck, "Docker Swarm"), Form.MultipleAnswer));
        Assert.All(Asking.All(ItemOf(deck, "Buildx"), Form.MultipleAnswer).Cast<MultipleAnswerQuestion>(), question =>
            Assert.Equal(["Buildah", "Buildx", "Quadlet"], question.Options.Select(option => option.Text).Order()));
    }

    // A row of thousands of names cannot be compared name by name with itself.
    [Theory]
    [InlineData("x1", "S150", "x64", "S64")]
    [InlineData("x100", "S99", "x13", "S13")]
    public void In_a_long_row_only_names_and_subjects_near_by_are_offered(string name, string far, string nearName, string near)
    {
        var names = Enumerable.Range(1, 150).ToArray();
        var deck = Of(Table(
            string.Join(" | ", names.Select(number => $"S{number}")),
            "Tools* = " + string.Join(" | ", names.Select(number => $"x{number}"))));
        var card = ItemOf(deck, name);

        var subjects = Asking.Distractors(card, Form.ReverseChoice).ToArray();
        var wrong = Enumerable.Range(0, 400)
            .SelectMany(seed => WrongOf((MultipleAnswerQuestion)QuestionEngine.Make(card, Form.MultipleAnswer, [], (ulong)seed)!))
            .ToHashSet();

        Assert.DoesNotContain(far, subjects);
        Assert.Contains(near, subjects);
        Assert.DoesNotContain(far.Replace('S', 'x'), wrong);
        Assert.Contains(nearName, wrong);
    }

    private static IEnumerable<string> RightOf(MultipleAnswerQuestion question) =>
        question.Answers.Select(answer => question.Options[answer].Text);

    private static IEnumerable<string> WrongOf(MultipleAnswerQuestion question) =>
        question.Options.Select(option => option.Text).Except(RightOf(question));
}
