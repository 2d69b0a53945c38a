using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Tests.Core.Insights;

namespace VirtQuiz.Tests.Core.Sessions;

public class RatingChoiceTests
{
    private static readonly Schedulers Schedulers = new(LearnerSettings.Default);

    [Fact]
    public void An_earlier_answer_rated_otherwise_leads_where_it_would_have_led_at_once()
    {
        var days = new[] { (0, Rating.Good), (0, Rating.Good), (4, Rating.Good), (12, Rating.Hard), (30, Rating.Good) };
        for (var at = 0; at < days.Length; at++)
        {
            var past = PastOf(days);

            var choices = RatingChoice.Anew(past, new Recorded(new EventId("a", 1), past[at].At, past[at].Happened));

            Assert.Equal(Enum.GetValues<Rating>(), choices.Select(choice => choice.Rating));
            foreach (var (rating, next) in choices)
            {
                (int, Rating)[] otherwise = [.. days[..at], (days[at].Item1, rating), .. days[(at + 1)..]];
                Assert.Equal(CardHistory.Of(PastOf(otherwise))!.Progress.Schedule, next);
            }
        }
    }

    [Fact]
    public void A_guess_rated_anew_is_no_guess_any_more()
    {
        var known = PastOf([(0, Rating.Good), (0, Rating.Good), (4, Rating.Again)]);
        PastEvent[] past = [.. known[..^1], known[^1] with { Happened = (Review)known[^1].Happened with { Guessed = true } }];

        var choices = RatingChoice.Anew(past, new Recorded(new EventId("a", 1), past[^1].At, past[^1].Happened));

        Assert.Equal(CardHistory.Of(known)!.Progress.Schedule, choices[0].Next);
        Assert.Equal(1, choices[0].Next.Lapses);
        Assert.Equal(0, CardHistory.Of(past)!.Progress.Schedule.Lapses);
    }

    [Fact]
    public void What_does_not_count_or_is_of_another_card_leads_nowhere()
    {
        var past = PastOf([(0, Rating.Good)], counts: false);

        Assert.Empty(RatingChoice.Anew(past, new Recorded(new EventId("a", 1), past[0].At, past[0].Happened)));
        Assert.Empty(RatingChoice.Anew([], new Recorded(new EventId("a", 1), past[0].At, past[0].Happened)));
    }

    private static PastEvent[] PastOf((int Day, Rating Rating)[] answers, bool counts = true)
    {
        var card = Past.Cell("Setup", "TCP");
        var past = new Past();
        foreach (var (day, _) in answers)
            past.Answer(card, day, counts: counts);
        return [.. past.Events.Zip(answers, (happened, answer) => happened with
        {
            Happened = (Review)happened.Happened with { Rating = answer.Rating },
            Schedulers = Schedulers,
        })];
    }
}
