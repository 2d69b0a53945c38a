using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>What came of reading one file.</summary>
/// <param name="Deck">Null when the file could not be read as text, or asks to be skipped.</param>
/// <param name="Problems">Everything passed over, in the order of its place.</param>
public sealed record DeckReading(Deck? Deck, ImmutableArray<DeckProblem> Problems);
