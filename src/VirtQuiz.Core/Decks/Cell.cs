using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>A fact: the value of one attribute for one subject, as plain text.</summary>
/// <param name="Items">The names in the cell when its row is a list; otherwise empty.</param>
/// <param name="Why">The text of the cell's footnotes, or null.</param>
public sealed record Cell(string Text, Place Place, ImmutableArray<string> Items, string? Why);
