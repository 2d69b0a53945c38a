using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <param name="Sources">The decks found, sorted by file.</param>
/// <param name="Problems">Folders that could not be listed.</param>
public sealed record DeckFinding(ImmutableArray<DeckSource> Sources, ImmutableArray<DeckProblem> Problems);
