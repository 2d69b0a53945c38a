using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>What all answers of a learner tell. Answers and retention are of all cards ever answered, the rest is of the decks at hand.</summary>
public sealed record Insight
{
    /// <summary>How many days ahead are foretold, today included.</summary>
    public const int ForecastDays = 30;

    /// <summary>The study day it was made on.</summary>
    public required StudyDay Today { get; init; }

    /// <summary>The weeks in which known cards were asked, first to last.</summary>
    public required ImmutableArray<RetentionWeek> Weeks { get; init; }

    /// <summary>The days with answers, first to last.</summary>
    public required ImmutableArray<StudiedDay> Days { get; init; }

    public required Streak Streak { get; init; }

    /// <summary>
    /// How many cards fall due on each of the thirty days from today on if nothing is answered meanwhile; what is overdue
    /// counts for today.
    /// </summary>
    public required ImmutableArray<int> Forecast { get; init; }

    public required ImmutableArray<RecallGroup> Decks { get; init; }

    public required ImmutableArray<RecallGroup> Attributes { get; init; }

    public required ImmutableArray<RecallGroup> Subjects { get; init; }

    public required ImmutableArray<ConfusionMatrix> Matrices { get; init; }

    /// <summary>What was mixed up most of late comes first.</summary>
    public required ImmutableArray<ConfusedPair> Pairs { get; init; }

    /// <summary>Cards that were forgotten or answered wrong at least twice; the hardest first.</summary>
    public required ImmutableArray<HardCard> Hardest { get; init; }

    /// <summary>All answers that were not taken back.</summary>
    public int Answers => Days.Sum(day => day.Answers);

    /// <summary>The last weeks together, the current one among them.</summary>
    public RetentionTally LastWeeks(int weeks) => Weeks.Where(week => Today - week.Monday < weeks * 7)
        .Aggregate(default(RetentionTally), (sum, week) => sum + week.Tally);

    /// <summary>Reads all that happened once, in order.</summary>
    /// <param name="past">In the order of <see cref="Recorded"/>.</param>
    /// <param name="decks">The decks at hand, in the order in which they are shown.</param>
    public static Insight Of(IEnumerable<PastEvent> past, IEnumerable<Deck> decks, LearnerSettings settings, StudyDay today)
    {
        var passes = new InsightPasses(today);
        foreach (var happened in past)
            passes.Add(happened);
        return passes.Result([.. decks.SelectMany(deck => DeckCards.Of(deck).AsEnumerable())], settings);
    }
}
