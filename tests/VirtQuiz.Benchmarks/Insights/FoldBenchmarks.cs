using BenchmarkDotNet.Attributes;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Benchmarks.Insights;

/// <summary>Budget: folding 1,000,000 reviews that are in memory in at most 1 s; here those of 100,000 cards, over two years.</summary>
[MemoryDiagnoser]
public class FoldBenchmarks
{
    private const int Cards = 100_000, Reviews = 1_000_000, Days = 730;

    private static readonly DateTimeOffset Start = new(2024, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private PastEvent[] past = null!;

    [GlobalSetup]
    public void MakeReviews()
    {
        var deck = new DeckId("deck");
        CardId[] cards = [.. Enumerable.Range(0, Cards).Select(number => CardId.Of(deck, null, "cell", $"{number}"))];
        var schedulers = new Schedulers(LearnerSettings.Default);
        past =
        [
            .. Enumerable.Range(0, Reviews).Select(number =>
            {
                var at = Start.AddDays((double)number * Days / Reviews);
                var isRight = number % 10 != 3;
                var card = cards[number % Cards];
                CardId? picked = isRight ? null : cards[(number + 1) % Cards];
                return new PastEvent(card, new Review(
                    card, StudyDay.At(at, TimeZoneInfo.Utc, new TimeOnly(4, 0)), isRight ? Rating.Good : Rating.Again, isRight ? Outcome.Right : Outcome.Wrong,
                    Form.Choice, 4, 5000, isRight ? null : "another", picked, false, false, SessionMode.Study, Counts: true), at, schedulers);
            }),
        ];
    }

    /// <summary>The schedule and all else that is known of each card.</summary>
    [Benchmark]
    public int Fold()
    {
        var cards = new Dictionary<CardId, CardHistory?>();
        foreach (var happened in past)
            cards[happened.Card] = CardHistory.After(cards.GetValueOrDefault(happened.Card), happened);
        return cards.Count;
    }

    /// <summary>The same with all that the statistics tell.</summary>
    [Benchmark]
    public Insight Insight() => Core.Insights.Insight.Of(past, [], LearnerSettings.Default, new StudyDay(21_000));
}
