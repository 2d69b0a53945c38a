using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>What came of reading one drawing.</summary>
/// <param name="Outlines">How many closed outlines it has.</param>
/// <param name="Stacks">Each with the text above it as its title, or null.</param>
/// <param name="Problems">Everything that is no stack.</param>
internal sealed record Drawing(
    int Outlines,
    ImmutableArray<(string? Title, Place Place, ImmutableArray<Layer> Layers)> Stacks,
    ImmutableArray<(ProblemCode Code, Place Place)> Problems);
