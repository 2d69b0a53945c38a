using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands;

/// <summary>The decks that are studied: those of <c>--decks</c>, else the learner's own and the shipped ones.</summary>
/// <param name="Decks">Each deck in one language.</param>
/// <param name="Problems">What is wrong with any of the files, and with what is remembered.</param>
/// <param name="Roots">The files and folders that were named or are the learner's own.</param>
public sealed record DeckShelf(IReadOnlyList<Deck> Decks, IReadOnlyList<DeckProblem> Problems, IReadOnlyList<string> Roots)
{
    public static DeckShelf Of(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        var roots = DeckRoots.Of(parsed, surroundings, options);
        var (found, problems) = roots.Named.Count > 0
            ? Read(roots, roots.Named, surroundings)
            : ReadOwnAndShipped(roots, roots.Own, surroundings, surroundings.Language);
        return new DeckShelf(Editions(found, surroundings.Language), problems, roots.Named.Count > 0 ? roots.Named : roots.Own);
    }

    /// <summary>All decks that answers may belong to, in all their editions: the learner's own and the shipped ones too where others are named.</summary>
    public static IReadOnlyList<Deck> AllAtHand(ParseResult parsed, Surroundings surroundings, CommonOptions options)
    {
        var roots = DeckRoots.Of(parsed, surroundings, options);
        return ReadOwnAndShipped(roots, [.. roots.Named, .. roots.Own], surroundings, language: null).Decks;
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

    /// <summary>What a learner should hear of at the start: what is lost, and remembered decks that are not there.</summary>
    public IEnumerable<DeckProblem> Complaints => Problems.Where(problem =>
        problem.Severity == Severity.Error || problem.Code == ProblemCode.RememberedDecksMissing);

    /// <summary>Files and folders of which nothing could be read.</summary>
    public IReadOnlyList<string> Unread =>
        [.. Problems.Where(problem => ExitCode.IsUnreadable(problem.Code) || IsNoText(problem.Code)).Select(problem => problem.File).Distinct()];

    /// <summary>What to check to learn more of the files that could not be read: the one, or the roots that hold them.</summary>
    public IReadOnlyList<string> UnreadPaths => Unread.Count < 2
        ? Unread
        : [.. Roots.Where(root => Unread.Any(file => file.StartsWith(root, StringComparison.Ordinal)))];

    /// <summary>The decks that bear a tag, however it is cased.</summary>
    public IReadOnlyList<Deck> Tagged(string tag) =>
        [.. Decks.Where(deck => deck.Tags.Any(own => Folding.Fold(own) == Folding.Fold(tag)))];

    public IEnumerable<string> Tags =>
        Decks.SelectMany(deck => deck.Tags).DistinctBy(Folding.Fold).Order(StringComparer.Ordinal);

    private static (IReadOnlyList<Deck> Decks, IReadOnlyList<DeckProblem> Problems) Read(
        DeckRoots roots, IReadOnlyList<string> paths, Surroundings surroundings)
    {
        var readings = surroundings.Library.Read(paths, roots.All);
        return (DecksOf(readings), [.. readings.SelectMany(reading => reading.Problems)]);
    }

    /// <param name="language">The edition of the shipped decks; null for all.</param>
    private static (IReadOnlyList<Deck> Decks, IReadOnlyList<DeckProblem> Problems) ReadOwnAndShipped(
        DeckRoots roots, IReadOnlyList<string> paths, Surroundings surroundings, Language? language)
    {
        var (own, problems) = Read(roots, paths, surroundings);

        // The learner's copy of a shipped deck takes its place.
        var editions = own.SelectMany(deck => new[] { (deck.Id, deck.Edition), (deck.Id, (Language?)deck.Language) }).ToHashSet();
        var shipped = surroundings.Library.ReadShipped(language);
        return (
            [.. own, .. DecksOf(shipped).Where(deck => !editions.Contains((deck.Id, deck.Edition)))],
            [.. roots.Problems, .. problems, .. shipped.SelectMany(reading => reading.Problems)]);
    }

    private static bool IsNoText(ProblemCode code) => code is ProblemCode.FileTooLarge or ProblemCode.FileNotText;

    private static ImmutableArray<Deck> DecksOf(IEnumerable<DeckReading> readings) =>
        [.. readings.Select(reading => reading.Deck).OfType<Deck>()];
}
