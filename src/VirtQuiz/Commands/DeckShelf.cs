using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands;

/// <summary>The decks that are studied: those of <c>--decks</c>, else the learner's own and the shipped ones.</summary>
/// <param name="Decks">Each deck in one language.</param>
/// <param name="Problems">What is wrong with any of the files, and with what is remembered.</param>
public sealed record DeckShelf(IReadOnlyList<Deck> Decks, IReadOnlyList<DeckProblem> Problems)
{
    public static DeckShelf Of(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        var (found, problems) = Read(parsed, surroundings, options, surroundings.Language);
        return new DeckShelf(Editions(found, surroundings.Language), problems);
    }

    /// <summary>All decks that are studied, in all their editions.</summary>
    public static IReadOnlyList<Deck> AllEditions(ParseResult parsed, Surroundings surroundings, CommonOptions options) =>
        Read(parsed, surroundings, options, language: null).Decks;

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

    /// <summary>What a learner should hear of at the start: what is lost, and remembered decks that are not there.</summary>
    public IEnumerable<DeckProblem> Complaints => Problems.Where(problem =>
        problem.Severity == Severity.Error || problem.Code == ProblemCode.RememberedDecksMissing);

    /// <summary>The decks that bear a tag, however it is cased.</summary>
    public IReadOnlyList<Deck> Tagged(string tag) =>
        [.. Decks.Where(deck => deck.Tags.Any(own => Folding.Fold(own) == Folding.Fold(tag)))];

    public IEnumerable<string> Tags =>
        Decks.SelectMany(deck => deck.Tags).DistinctBy(Folding.Fold).Order(StringComparer.Ordinal);

    private static (IReadOnlyList<Deck> Decks, IReadOnlyList<DeckProblem> Problems) Read(
        ParseResult parsed, Surroundings surroundings, CommonOptions options, Language? language)
    {
        var roots = DeckRoots.Of(parsed, surroundings, options);
        var isNamed = roots.Named.Count > 0;
        var readings = surroundings.Library.Read(isNamed ? roots.Named : roots.Own, roots.All);
        var own = DecksOf(readings);
        ImmutableArray<DeckProblem> problems = [.. isNamed ? [] : roots.Problems, .. readings.SelectMany(reading => reading.Problems)];
        if (isNamed)
            return (own, problems);

        // The learner's copy of a shipped deck takes its place.
        var editions = own.SelectMany(deck => new[] { (deck.Id, deck.Edition), (deck.Id, (Language?)deck.Language) }).ToHashSet();
        var shipped = surroundings.Library.ReadShipped(language);
        return (
            [.. own, .. DecksOf(shipped).Where(deck => !editions.Contains((deck.Id, deck.Edition)))],
            [.. problems, .. shipped.SelectMany(reading => reading.Problems)]);
    }

    private static ImmutableArray<Deck> DecksOf(IEnumerable<DeckReading> readings) =>
        [.. readings.Select(reading => reading.Deck).OfType<Deck>()];
}
