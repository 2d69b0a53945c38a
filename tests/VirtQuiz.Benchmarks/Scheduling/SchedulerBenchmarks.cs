using BenchmarkDotNet.Attributes;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Benchmarks.Scheduling;

/// <summary>
/// Budget: at least 5,000,000 reviews a second on one core (a mean of 200 ns or less), nothing allocated. The reviews
/// are those of cards answered when due or a day late, from the first answer on, with their steps and lapses.
/// </summary>
[MemoryDiagnoser]
public class SchedulerBenchmarks
{
    private const int Cards = 1_000, ReviewsPerCard = 12, Reviews = Cards * ReviewsPerCard;

    private static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly Scheduler scheduler = new(SchedulerSettings.Default);
    private readonly Rating[] ratings = new Rating[Reviews];
    private readonly int[] gaps = new int[Reviews];

    /// <summary>Writes down the ratings and the days between them, so that the benchmark only folds.</summary>
    [GlobalSetup]
    public void LiveThroughTheReviews()
    {
        for (var card = 0; card < Cards; card++)
        {
            var (state, day) = (ScheduleState.New, new StudyDay(0));
            for (var review = 0; review < ReviewsPerCard; review++)
            {
                var index = card * ReviewsPerCard + review;
                ratings[index] = ((card * 31 + review * 17) % 20) switch
                {
                    0 or 7 => Rating.Again,
                    3 => Rating.Hard,
                    11 => Rating.Easy,
                    _ => Rating.Good,
                };
                gaps[index] = review == 0 ? 0 : Math.Max(0, state.DueDay - day) + (card + review) % 3 / 2;
                day = day.AddDays(gaps[index]);
                state = scheduler.Next(state, ratings[index], Start.AddDays(day.Number), day, (ulong)card);
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Reviews)]
    public ScheduleState Review()
    {
        var state = ScheduleState.New;
        for (var card = 0; card < Cards; card++)
        {
            var (day, now) = (new StudyDay(0), Start);
            state = ScheduleState.New;
            for (var index = card * ReviewsPerCard; index < (card + 1) * ReviewsPerCard; index++)
            {
                day = day.AddDays(gaps[index]);
                now = now.AddDays(gaps[index]);
                state = scheduler.Next(state, ratings[index], now, day, (ulong)card);
            }
        }

        return state;
    }
}
