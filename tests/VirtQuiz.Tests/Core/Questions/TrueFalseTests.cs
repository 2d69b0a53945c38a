using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class TrueFalseTests
{
    private static readonly Deck Transports = Of(Table("TCP | UDP | QUIC | SCTP", "Order = kept | lost | per stream | partial"));

    [Fact]
    public void A_statement_says_of_the_subject_its_own_value_or_clearly_another()
    {
        foreach (var question in Asking.All(CellOf(Transports, "Order", "TCP"), Form.TrueFalse).Cast<ChoiceQuestion>())
        {
            var said = question.Prompt.Ask.Split('“', '”')[1];
            Assert.Equal("TCP", question.Prompt.Topic);
            Assert.Equal(said == "kept" ? "True" : "False", question.Options[question.Answer].Text);
            Assert.Contains(said, new[] { "kept", "lost", "per stream", "partial" });
        }
    }

    [Fact]
    public void Half_of_the_statements_are_true()
    {
        var card = CellOf(Transports, "Order", "TCP");

        var isTrue = Enumerable.Range(0, 10_000).Count(seed =>
            ((ChoiceQuestion)QuestionEngine.Make(card, Form.TrueFalse, [], (ulong)seed)!).Answer == 0);

        // Five standard deviations of 10,000 fair coins are 250.
        Assert.InRange(isTrue, 4_750, 5_250);
    }

    [Theory]
    [InlineData("kept | very kept | lost", FormObstacle.TooFewDistractors)]
    [InlineData("kept | lost", FormObstacle.TooFewDistractors)]
    public void Where_no_other_value_is_clearly_wrong_there_is_no_statement(string values, FormObstacle obstacle)
    {
        var subjects = string.Join(" | ", new[] { "TCP", "UDP", "QUIC" }.Take(values.Split('|').Length));

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(CellOf(Of(Table(subjects, $"Order = {values}")), "Order", "TCP"), Form.TrueFalse));
    }

    // A definition in the same words, of the same head, or that names its term where the asked one does not, is none to tell
    // from the right one, or is told from it by its mask.
    [Theory]
    [InlineData("Decides what a process sees", "Limits what it uses.", "Filters system calls.", null)]
    [InlineData("Decides what a process sees", "Decides what a process sees, and more.", "Filters system calls.", FormObstacle.TooFewDistractors)]
    [InlineData("Decides what a process sees", "A cgroup limits what it uses.", "Filters system calls.", FormObstacle.TooFewDistractors)]
    [InlineData("A namespace decides", "A cgroup limits what it uses.", "With seccomp it filters system calls.", null)]
    public void A_wrong_definition_is_clearly_wrong_and_masked_alike(string asked, string second, string third, FormObstacle? obstacle)
    {
        var deck = Transports with
        {
            Notes =
            [
                new Note("namespace", asked, new Place(7, 1), []),
                new Note("cgroup", second, new Place(8, 1), []),
                new Note("seccomp", third, new Place(9, 1), []),
            ],
        };

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(DeckCards.Of(deck).OfType<NoteCard>().First(), Form.TrueFalse));
    }

    // What DESIGN says of distractors holds for what is said falsely: from the row, no name masked that the others do not have.
    [Fact]
    public void A_false_statement_is_another_value_of_the_row_and_masked_alike()
    {
        var deck = Of(Table(
            "Docker | Podman | LXC | CRI-O",
            "Daemon = Docker has one | no part of Podman | optional | none at all",
            "Port = 1 | 2 | 3 | 4"));

        Assert.Equal(FormObstacle.MaskIsCue, QuestionEngine.ObstacleTo(CellOf(deck, "Daemon", "LXC"), Form.TrueFalse));
        Assert.Equal(
            ["1", "2", "3", "4"],
            Asking.All(CellOf(deck, "Port", "LXC"), Form.TrueFalse).Select(question => question.Prompt.Ask.Split('“', '”')[1]).Distinct().Order());
    }

    [Fact]
    public void Neither_term_is_named_in_a_definition()
    {
        var deck = Transports with
        {
            Notes =
            [
                new Note("Namespace", "A namespace decides what a process can see.", new Place(7, 1), []),
                new Note("cgroup", "A cgroup decides how much it can use.", new Place(8, 1), []),
                new Note("seccomp", "With seccomp a process limits its system calls.", new Place(9, 1), []),
            ],
        };

        foreach (var question in Asking.All(DeckCards.Of(deck).OfType<NoteCard>().First(), Form.TrueFalse).Cast<ChoiceQuestion>())
        {
            Assert.DoesNotContain("namespace", question.Prompt.Ask, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(question.Prompt.Ask.Contains("can see") ? 0 : 1, question.Answer);
        }
    }
}
