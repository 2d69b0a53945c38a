using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>Layers from top to bottom, read from a drawing or a tree.</summary>
/// <param name="Title">The text above the outline when there is one, else the nearest heading; with a number where several have the same.</param>
/// <param name="Heading">The nearest heading; part of the card's identity and what groups a tree with a drawing.</param>
/// <param name="Layers">At least two.</param>
/// <param name="Boundaries">What the deck says about neighboring layers; may be empty.</param>
public sealed record LayerStack(
    string Title,
    string Heading,
    StackOrigin Origin,
    Place Place,
    ImmutableArray<Layer> Layers,
    ImmutableArray<Boundary> Boundaries);
