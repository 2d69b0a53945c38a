using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>Steps that have an order, the first one first; at least three.</summary>
public sealed record Sequence(string Title, Place Place, ImmutableArray<Step> Steps);
