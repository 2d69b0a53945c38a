using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Insights;

/// <summary>How often which subject of a comparison was picked for which.</summary>
/// <param name="Counts">A row for each subject that was asked for, with a number for each subject that was picked.</param>
public sealed record ConfusionMatrix(Deck Deck, Comparison Comparison, ImmutableArray<ImmutableArray<int>> Counts)
{
    public int Total => Counts.Sum(row => row.Sum());
}
