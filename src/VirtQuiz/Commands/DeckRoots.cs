using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands;

/// <summary>Where the learner's decks are: what <c>--decks</c> names, else what is remembered and the data folder's own.</summary>
/// <param name="Named">What <c>--decks</c> names, in this call alone.</param>
/// <param name="Own">What is there of the remembered files and folders and of the data folder's decks.</param>
/// <param name="Problems">What is remembered but not there, or that nothing can be remembered.</param>
public sealed record DeckRoots(
    IReadOnlyList<string> Named, IReadOnlyList<string> Own, ImmutableArray<DeckProblem> Problems)
{
    /// <summary>What gives decks their ids. Own roots go first, so that a deck has one id however it is named.</summary>
    public IReadOnlyList<string> All => [.. Own, .. Named];

    public static DeckRoots Of(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        var folder = surroundings.FindProgress(parsed.GetValue(options.Data));
        var remembered = surroundings.Library.Remembered(folder.RememberedDecks);
        var there = remembered.Paths.ToLookup(Path.Exists);
        return new DeckRoots(
            parsed.GetValue(options.Decks) ?? [],
            [.. there[true], .. Directory.Exists(folder.Decks) ? (string[])[folder.Decks] : []],
            [.. remembered.Problem is { } problem ? (DeckProblem[])[problem] : [], .. there[false].Select(Missing)]);
    }

    private static DeckProblem Missing(string path) =>
        new(ProblemCode.RememberedDecksMissing, Severity.Warning, path, new Place(1, 1), []);
}
