namespace VirtQuiz.Core.Decks;

/// <summary>What the deck says about the boundary between layer <paramref name="Upper"/> and the one below it.</summary>
/// <param name="Upper">Index of the upper layer, from 0.</param>
public sealed record Boundary(int Upper, string Explanation, Place Place);
