using System.Collections.Immutable;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>A cell, heading or list item reduced to text that may be shown.</summary>
/// <param name="Text">One line.</param>
/// <param name="Lines">The same, cut at each <c>&lt;br&gt;</c>; empty where there is none.</param>
/// <param name="Term">The bold text that the phrase begins with, or null.</param>
/// <param name="Rest">What follows the term; without a term, all of the text. Leading white space is kept.</param>
/// <param name="IsOnlyLinks">Whether it holds links or pictures and nothing else.</param>
/// <param name="Footnotes">The labels of its footnotes.</param>
internal sealed record Phrase(
    string Text,
    ImmutableArray<string> Lines,
    string? Term,
    ReadOnlyMemory<char> Rest,
    bool IsOnlyLinks,
    ImmutableArray<string> Footnotes)
{
    public static readonly Phrase Empty = new("", [], null, default, false, []);

    public bool IsBold => Term is { Length: > 0 } && Rest.Span.IsWhiteSpace();
}
