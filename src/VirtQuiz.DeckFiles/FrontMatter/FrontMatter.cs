using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.FrontMatter;

/// <summary>What the lines between <c>---</c> and <c>---</c> at the top of a file say.</summary>
/// <param name="LineCount">How many lines of the file it takes up, 0 when there is none.</param>
internal sealed record FrontMatter(int LineCount)
{
    public static readonly FrontMatter None = new(0);

    public string? Title { get; init; }

    public string? Id { get; init; }

    public Language? Language { get; init; }

    public bool IsSkipped { get; init; }

    /// <summary>Tags, then categories, each once.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
