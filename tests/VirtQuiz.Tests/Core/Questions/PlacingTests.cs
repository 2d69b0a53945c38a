using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>Matching and Sort: every item has exactly one right place.</summary>
public class PlacingTests
{
    private static readonly Deck Transports = Of(
        Table("TCP | UDP | QUIC | SCTP | DCCP",
            "Set-up = three-way handshake | none | 1-RTT handshake | four-way handshake | request and response",
            "Port = 80 | 80 | 443 | 443 | 9",
            "Tools* = ssh; ftp | dns; ntp; tftp | h3 | ss7 | ftp"),
        Table("TCP | IP", "Set-up = three-way handshake | best effort"));

    [Fact]
    public void Each_subject_is_paired_with_its_value()
    {
        var questions = Asking.All(CellOf(Transports, "Set-up", "TCP"), Form.Matching).Cast<PlacingQuestion>().ToArray();

        Assert.All(questions, question =>
        {
            Assert.Equal(4, question.Items.Length);
            Assert.Equal("TCP", question.Items[question.Asked]);
            Assert.Equal("three-way handshake", question.Options[question.Answers[question.Asked]].Text);
            Assert.Equal(question.Items.Length, question.Answers.Distinct().Count());
            Assert.All(question.Items.Zip(question.Answers), pair => Assert.Equal(
                CellOf(Transports, "Set-up", pair.First).Text, question.Options[pair.Second].Text));
        });
    }

    // Five values for four subjects: the fifth is one too many; with four subjects in all, another table may lend one.
    [Theory]
    [InlineData("TCP | UDP | QUIC | SCTP | DCCP", "a1 | b2 | c3 | d4 | e5", 4, 5)]
    [InlineData("TCP | UDP | QUIC", "a1 | b2 | c3", 3, 3)]
    public void One_value_is_too_many_where_there_is_one(string subjects, string values, int items, int options)
    {
        var question = (PlacingQuestion)Asking.All(CellOf(Of(Table(subjects, $"Kind = {values}")), "Kind", "TCP"), Form.Matching).First();

        Assert.Equal((items, options), (question.Items.Length, question.Options.Length));
    }

    [Fact]
    public void Another_table_lends_a_value_that_is_true_of_no_subject_here()
    {
        var deck = Of(Table("TCP | UDP | QUIC", "Kind = a1 | b2 | c3"), Table("TCP | SCTP | RTP", "Kind = a1 | b2 | d4"));

        Assert.All(Asking.All(CellOf(deck, "Kind", "UDP"), Form.Matching).Cast<PlacingQuestion>(), question =>
            Assert.Equal(["a1", "b2", "c3", "d4"], question.Options.Select(option => option.Text).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("fast | very fast | slow", FormObstacle.TooFewDistractors)] // differ in degree only
    [InlineData("fast | slow", FormObstacle.TooFewDistractors)]
    [InlineData("fast | slow | fast", FormObstacle.TooFewDistractors)] // shared
    [InlineData("fast | slow | steady", null)]
    public void Fewer_than_three_values_that_are_clearly_apart_are_not_matched(string values, FormObstacle? obstacle)
    {
        var subjects = string.Join(" | ", new[] { "TCP", "UDP", "QUIC" }.Take(values.Split('|').Length));

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(CellOf(Of(Table(subjects, $"Speed = {values}")), "Speed", "TCP"), Form.Matching));
    }

    // Masked or not, a name in some values only tells whose they are.
    [Theory]
    [InlineData("Docker has one | none | optional", FormObstacle.MaskIsCue)]
    [InlineData("Docker has one | none of Podman | that of LXC", null)]
    public void Values_are_matched_where_all_name_a_subject_or_none_does(string values, FormObstacle? obstacle)
    {
        var deck = Of(Table("Docker | Podman | LXC", $"Daemon = {values}"));

        Assert.All(DeckCards.Of(deck), card => Assert.Equal(obstacle, QuestionEngine.ObstacleTo(card, Form.Matching)));
    }

    [Fact]
    public void A_value_without_a_name_is_matched_among_those_without()
    {
        var deck = Of(Table("Docker | Podman | LXC | CRI-O", "Daemon = Docker has one | none | optional | dockerless"));

        Assert.Equal(FormObstacle.MaskIsCue, QuestionEngine.ObstacleTo(CellOf(deck, "Daemon", "Docker"), Form.Matching));
        Assert.All(
            Asking.All(CellOf(deck, "Daemon", "Podman"), Form.Matching).Cast<PlacingQuestion>(),
            question => Assert.Equal(["CRI-O", "LXC", "Podman"], question.Items.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_shared_value_is_matched_with_one_of_its_subjects()
    {
        var deck = Of(Table("TCP | UDP | QUIC | SCTP", "Port = 80 | 443 | 80 | 9"));

        var asked = Asking.All(CellOf(deck, "Port", "TCP"), Form.Matching).Cast<PlacingQuestion>().ToArray();

        Assert.All(asked, question => Assert.Single(question.Items.Intersect(["TCP", "QUIC"])));
        Assert.Equal(["QUIC", "TCP"], asked.Select(question => question.Items[question.Asked]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_are_put_to_their_subjects_and_shared_names_are_left_out()
    {
        var questions = Asking.All(ItemOf(Transports, "dns"), Form.Sort).Cast<PlacingQuestion>().ToArray();

        Assert.All(questions, question =>
        {
            Assert.Equal("dns", question.Items[question.Asked]);
            Assert.DoesNotContain("ftp", question.Items);
            Assert.InRange(question.Items.Length, 3, 6);
            Assert.InRange(question.Options.Length, 2, 4);
            Assert.All(question.Items.Zip(question.Answers), pair =>
                Assert.Equal(ItemOf(Transports, pair.First).Comparison.Subjects[ItemOf(Transports, pair.First).Subjects[0]], question.Options[pair.Second].Text));
        });
        Assert.Equal(FormObstacle.SharedValue, QuestionEngine.ObstacleTo(ItemOf(Transports, "ftp"), Form.Sort));
    }

    [Theory]
    [InlineData("ESXi; Xen | Podman", null)]
    [InlineData("ESXi | Podman", FormObstacle.TooFewDistractors)]
    [InlineData("ESXi; Xen; KVM | ", FormObstacle.TooFewDistractors)] // nothing to choose from
    [InlineData("Xen; Xen Project | Podman", FormObstacle.TooFewDistractors)] // one name in two ways
    public void At_least_three_names_of_two_subjects_are_sorted(string names, FormObstacle? obstacle)
    {
        var deck = Of(Table("VM | Pod", $"Tools* = {names}"));

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(DeckCards.Of(deck).OfType<ItemCard>().First(), Form.Sort));
    }

    [Fact]
    public void A_guesser_has_to_place_them_all()
    {
        var matching = Asking.All(CellOf(Transports, "Set-up", "TCP"), Form.Matching).First();
        var sort = (PlacingQuestion)Asking.All(ItemOf(Transports, "dns"), Form.Sort).First();

        Assert.Equal(1.0 / (5 * 4 * 3 * 2), matching.ChanceOfLuckyPass, 12);
        Assert.Equal(Math.Pow(sort.Options.Length, -sort.Items.Length), sort.ChanceOfLuckyPass, 12);
    }
}
