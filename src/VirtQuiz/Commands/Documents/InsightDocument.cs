using System.Collections.Immutable;
using VirtQuiz.Core.Insights;

namespace VirtQuiz.Commands.Documents;

/// <summary>What all answers tell: <c>virtquiz stats --json</c>. Shares are from 0 to 1, days are written 2026-03-02.</summary>
/// <param name="Forecast">Cards that fall due on each of thirty days, today first.</param>
public sealed record InsightDocument(
    string Today, int Answers, StreakDocument Streak, ImmutableArray<RetentionWeekDocument> Weeks, ImmutableArray<StudiedDayDocument> Days,
    ImmutableArray<int> Forecast, ImmutableArray<RecallDocument> Decks, ImmutableArray<RecallDocument> Attributes,
    ImmutableArray<RecallDocument> Subjects, ImmutableArray<MatrixDocument> Confusions, ImmutableArray<ConfusedPairDocument> MixedUp,
    ImmutableArray<HardCardDocument> Hardest)
{
    public static InsightDocument Of(Insight insight) => new(
        insight.Today.ToString(),
        insight.Answers,
        new StreakDocument(insight.Streak.Current, insight.Streak.Longest, insight.Streak.IncludesToday),
        [.. insight.Weeks.Select(week => new RetentionWeekDocument(
            week.Monday.ToString(), week.Tally.Reviews, week.Tally.Right, week.Tally.Retention, week.Tally.Goal, week.Tally.Forecast))],
        [.. insight.Days.Select(day => new StudiedDayDocument(day.Day.ToString(), day.Answers, Math.Round(day.Time.TotalMinutes, 1)))],
        insight.Forecast,
        RecallDocument.Of(insight.Decks),
        RecallDocument.Of(insight.Attributes),
        RecallDocument.Of(insight.Subjects),
        [.. insight.Matrices.Select(matrix => new MatrixDocument(
            matrix.Deck.Id.Value, matrix.Comparison.Title, matrix.Comparison.Subjects, matrix.Counts))],
        [.. insight.Pairs.Select(pair => new ConfusedPairDocument(
            pair.Deck.Id.Value, pair.Name, pair.TakenFor, pair.There.Times, pair.Back.Times, pair.Attributes, pair.Both.LastDay.ToString()))],
        [.. insight.Hardest.Select(hard => new HardCardDocument(
            hard.Card.Id.ToString(), hard.Card.Deck.Id.Value, hard.Card.Label, hard.Tally.Answers, hard.Tally.Wrong,
            hard.Progress.Schedule.Lapses, hard.Progress.IsLeech, hard.Recall))]);
}
