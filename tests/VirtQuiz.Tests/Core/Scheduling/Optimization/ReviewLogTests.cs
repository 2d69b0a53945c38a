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
    public void Each_card_is_held_back_in_one_fold_and_stands_among_the_others_in_all_others() =>
        Gen.Select(Histories.Card.List[1, 30], Gen.Int[2, 5]).Sample((cards, folds) =>
        {
            var log = new ReviewLog(cards);
            var order = Enumerable.Range(0, cards.Count).Reverse().ToArray();
            var heldBack = new List<LoggedReview[]>();
            for (var fold = 0; fold < folds; fold++)
            {
                var split = log.Split(order, fold, folds);
                Assert.Equal(log.Cards, split.Others.Cards + split.Fold.Cards);
                Assert.Equal(log.UsableReviews, split.Others.UsableReviews + split.Fold.UsableReviews);
                Assert.InRange(split.Fold.Cards, log.Cards / folds, log.Cards / folds + 1);
                heldBack.AddRange(Enumerable.Range(0, split.Fold.Cards).Select(card => split.Fold[card].ToArray()));
            }

            Assert.Equal(cards.Select(Text).Order(), heldBack.Select(Text).Order());

            static string Text(LoggedReview[] card) => string.Join(' ', card);
        });

    [Theory]
    [InlineData(-1, Rating.Good)]
    [InlineData(1, (Rating)0)]
    [InlineData(1, (Rating)5)]
    public void An_answer_has_passed_days_and_a_rating(int days, Rating rating) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LoggedReview(days, rating));
}
