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
