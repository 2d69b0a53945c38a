using System.CommandLine;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands;

/// <summary>The decks that are studied: the shipped ones, or those of <c>--decks</c>.</summary>
/// <param name="Decks">Each deck in one language.</param>
/// <param name="Problems">What is wrong with any of the files.</param>
public sealed record DeckShelf(IReadOnlyList<Deck> Decks, IReadOnlyList<DeckProblem> Problems)
{
    public static DeckShelf Of(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        var paths = parsed.GetValue(options.Decks) ?? [];
        var readings = paths.Length == 0
            ? surroundings.Library.ReadShipped(surroundings.Language)
            : surroundings.Library.Read(paths, paths);
        return new DeckShelf(
            Editions(readings.Select(reading => reading.Deck).OfType<Deck>(), surroundings.Language),
            [.. readings.SelectMany(reading => reading.Problems)]);
    }

    /// <summary>
    /// Of every deck the edition in the learner's language; where there is none, the one that comes first, so that a
    /// folder of decks in another language is not empty. Of two files that are the same edition, the first.
    /// </summary>
    public static IReadOnlyList<Deck> Editions(IEnumerable<Deck> decks, Language language) =>
    [
        .. decks.GroupBy(deck => deck.Id).Select(editions =>
            editions.FirstOrDefault(deck => deck.Language == language) ?? editions.First()),
    ];

    public bool HasCards => Decks.Any(deck =>
        deck.Comparisons.Length + deck.Stacks.Length + deck.Sequences.Length + deck.Notes.Length > 0);

    /// <summary>The decks that bear a tag, however it is cased.</summary>
    public IReadOnlyList<Deck> Tagged(string tag) =>
        [.. Decks.Where(deck => deck.Tags.Any(own => Folding.Fold(own) == Folding.Fold(tag)))];

    public IEnumerable<string> Tags =>
        Decks.SelectMany(deck => deck.Tags).DistinctBy(Folding.Fold).Order(StringComparer.Ordinal);
}
