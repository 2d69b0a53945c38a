using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Insights;

/// <summary>Two subjects, or two other names, of which one was taken for the other.</summary>
/// <param name="Deck">The deck they are from.</param>
/// <param name="Name">The one that was asked for more often.</param>
/// <param name="TakenFor">What was picked in its place.</param>
/// <param name="There">Picked in its place.</param>
/// <param name="Back">The other way round.</param>
/// <param name="Attributes">What was asked then, most often first; empty for what is in no table.</param>
public sealed record ConfusedPair(
    Deck Deck, string Name, string TakenFor, MixUp There, MixUp Back, ImmutableArray<string> Attributes)
{
    /// <summary>Both ways.</summary>
    public MixUp Both => There + Back;
}
