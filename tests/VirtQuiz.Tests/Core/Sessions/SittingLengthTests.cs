using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Tests.Core.Sessions;

public class SittingLengthTests
{
    [Theory]
    [InlineData("1", 1, null)]
    [InlineData("30", 30, null)]
    [InlineData("007", 7, null)]
    [InlineData("1000", 1000, null)]
    [InlineData("1m", null, 1)]
    [InlineData("20m", null, 20)]
    [InlineData("600m", null, 600)]
    public void Cards_are_a_number_and_minutes_one_with_an_m(string text, int? cards, int? minutes)
    {
        var length = Assert.NotNull(SittingLength.Parse(text));

        Assert.Equal((cards, minutes), (length.Cards, length.Minutes));
        Assert.Equal(length, SittingLength.Parse(length.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("0")]
    [InlineData("0m")]
    [InlineData("1001")]
    [InlineData("601m")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("-1m")]
    [InlineData(" 30")]
    [InlineData("30 ")]
    [InlineData("30 m")]
    [InlineData("30M")]
    [InlineData("30min")]
    [InlineData("m30")]
    [InlineData("1,000")]
    [InlineData("1.5")]
    [InlineData("1e2")]
    [InlineData("0x1F")]
    [InlineData("３０")]
    [InlineData("99999999999999999999")]
    [InlineData("none")]
    public void Another_text_is_no_length_and_leaves_the_setting_as_it_was(string text)
    {
        Assert.Null(SittingLength.Parse(text));
        Assert.Equal(LearnerSettings.Default, LearnerSettings.Default.After(new Setting(LearnerSettings.LengthName, text)));
    }

    [Fact]
    public void Lengths_out_of_range_cannot_be_made()
    {
        Assert.All([0, -1, 1001], cards => Assert.Throws<ArgumentOutOfRangeException>(() => SittingLength.OfCards(cards)));
        Assert.All([0, -1, 601], minutes => Assert.Throws<ArgumentOutOfRangeException>(() => SittingLength.OfMinutes(minutes)));
    }

    [Theory]
    [InlineData(SessionMode.Study)]
    [InlineData(SessionMode.Flashcards)]
    public void A_sitting_of_so_many_cards_asks_so_many_and_the_next_goes_on_with_others(SessionMode mode)
    {
        var first = Sit(mode, SittingLength.OfCards(2)).Finish(Sitting.RightResponse);
        var known = Notes.Select(first.Session.ProgressOf).Where(progress => progress.LastDay is not null).ToArray();

        var second = Sit(SessionMode.Study, SittingLength.OfCards(2), known).Finish(Sitting.RightResponse);

        Assert.Equal(2, Asked(first).Length);
        Assert.Equal(2, Asked(second).Length);
        Assert.True(mode is SessionMode.Flashcards || !Asked(first).Intersect(Asked(second)).Any());
    }

    [Fact]
    public void What_was_answered_wrong_comes_back_beyond_the_number_of_cards()
    {
        var sitting = Sit(SessionMode.Study, SittingLength.OfCards(2)).Ready();
        Assert.Equal(2, sitting.Session.Total);
        var wrong = sitting.Question.Card;

        sitting.Wrong();
        Assert.Equal(3, sitting.Session.Total);
        sitting.Finish(Sitting.RightResponse);

        Assert.Equal(2, Asked(sitting).Length);
        Assert.Equal(2, sitting.Reviews.Count(review => review.Card == wrong.Id));
    }

    [Fact]
    public void After_so_many_minutes_no_further_card_is_asked()
    {
        var sitting = Sit(SessionMode.Study, SittingLength.OfMinutes(2)).Ready();
        sitting.Now += TimeSpan.FromSeconds(119);
        sitting.Right().Ready();
        Assert.IsType<Stage.Asking>(sitting.Session.Stage);

        sitting.Now += TimeSpan.FromSeconds(1);
        sitting.Right();

        Assert.IsType<Stage.Finished>(sitting.Session.Stage);
        Assert.Equal(2, sitting.Reviews.Count());
    }

    [Fact]
    public void What_was_answered_wrong_comes_back_beyond_the_minutes_until_it_is_right()
    {
        var sitting = Sit(SessionMode.Study, SittingLength.OfMinutes(1)).Ready();
        var wrong = sitting.Question.Card;
        sitting.Now += TimeSpan.FromMinutes(5);

        sitting.Wrong();
        Assert.Equal(wrong, sitting.Question.Card);
        sitting.Wrong();
        Assert.Equal(wrong, sitting.Question.Card);
        sitting.Right();

        Assert.IsType<Stage.Finished>(sitting.Session.Stage);
        Assert.Equal([wrong.Id], Asked(sitting));
    }

    [Fact]
    public void The_usual_sitting_has_thirty_cards() =>
        Assert.Equal((30, (int?)null, SittingLength.Usual), (SittingLength.Usual.Cards, SittingLength.Usual.Minutes, LearnerSettings.Default.Length));

    private static ImmutableArray<Card> Notes { get; } = DeckCards.Of(SampleDecks.OfNotes(6));

    private static CardId[] Asked(Sitting sitting) => [.. sitting.Reviews.Select(review => review.Card).Distinct()];

    private static Sitting Sit(SessionMode mode, SittingLength length, params IEnumerable<CardProgress> known) =>
        new(mode, Sitting.Material(known, cards: Notes) with { Length = length });
}
