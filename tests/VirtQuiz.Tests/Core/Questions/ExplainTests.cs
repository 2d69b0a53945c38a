using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class ExplainTests
{
    private static readonly Deck Transports = Of(
        Table("TCP | UDP | QUIC", "Order = kept | lost | kept per stream", "Port = 80 | 80 | 443", "Header = 20 bytes | 8 bytes | "));

    [Fact]
    public void Two_subjects_are_told_apart_by_the_rows_in_which_they_differ()
    {
        var questions = Asking.All(CellOf(Transports, "Order", "TCP"), Form.Explain).Cast<ExplainQuestion>();

        var withUdp = questions.First(question => question.Prompt.Ask == "Name the differences between TCP and UDP");

        Assert.Equal(["Order", "Header"], withUdp.Points.Select(point => point.Text));
        Assert.Equal([new ExplainSide("TCP", "kept"), new ExplainSide("UDP", "lost")], withUdp.Points[0].Sides);
    }

    [Fact]
    public void The_subject_that_was_confused_is_the_other_one()
    {
        var card = CellOf(Transports, "Order", "TCP");

        Assert.All(
            Asking.All(card, Form.Explain, CellOf(Transports, "Order", "QUIC").Id),
            question => Assert.Equal("Name the differences between TCP and QUIC", question.Prompt.Ask));
    }

    [Fact]
    public void Where_two_subjects_differ_in_one_row_there_is_nothing_to_explain() => Assert.Equal(
        FormObstacle.TooFewDistractors,
        QuestionEngine.ObstacleTo(CellOf(Of(Table("TCP | UDP", "Order = kept | lost", "Port = 80 | 80")), "Order", "TCP"), Form.Explain));

    [Theory]
    [InlineData(2, null)]
    [InlineData(1, FormObstacle.TooShort)]
    [InlineData(0, FormObstacle.TooShort)]
    public void A_note_is_explained_by_its_key_points(int points, FormObstacle? obstacle)
    {
        string[] written = [.. Enumerable.Range(1, points).Select(number => $"point {number}")];
        var deck = Transports with { Notes = [new Note("Why?", "So.", new Place(9, 1), [.. written])] };
        var card = DeckCards.Of(deck).OfType<NoteCard>().Single();

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(card, Form.Explain));
        Assert.All(Asking.All(card, Form.Explain).Cast<ExplainQuestion>(), question =>
            Assert.Equal(written, question.Points.Select(point => point.Text)));
    }
}
