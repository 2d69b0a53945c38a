using CsCheck;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class ReviewLogTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0:3", 0)]
    [InlineData("9:3", 0)]
    [InlineData("0:1 0:1 1:3", 1)]
    [InlineData("0:3 4:3 0:1 9:4", 2)]
    public void An_answer_is_usable_when_days_have_passed_since_the_one_before(string card, int usable) =>
        Assert.Equal(usable, new ReviewLog([Histories.Parse(card)]).UsableReviews);

    [Fact]
    public void A_part_of_the_cards_is_held_back_that_has_the_share_and_no_card_more() =>
        Gen.Select(Histories.Card.List[1, 30], Gen.Double[0, 1]).Sample((cards, share) =>
        {
            var log = new ReviewLog(cards);
            var order = Enumerable.Range(0, cards.Count).Reverse().ToArray();

            var (training, heldBack) = log.Split(order, share);

            Assert.Equal(log.Cards, training.Cards + heldBack.Cards);
            Assert.Equal(log.UsableReviews, training.UsableReviews + heldBack.UsableReviews);
            Assert.True(training.Cards >= 1);
            Assert.True(training.Cards == 1 || heldBack.UsableReviews >= share * log.UsableReviews);
            if (heldBack.Cards > 0)
                Assert.True(heldBack.UsableReviews - ReviewLog.Usable(heldBack[heldBack.Cards - 1]) < share * log.UsableReviews);
        });

    [Theory]
    [InlineData(-1, Rating.Good)]
    [InlineData(1, (Rating)0)]
    [InlineData(1, (Rating)5)]
    public void An_answer_has_passed_days_and_a_rating(int days, Rating rating) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LoggedReview(days, rating));
}
