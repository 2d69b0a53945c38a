using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands.Documents;

/// <summary>A file as it was understood: <c>virtquiz inspect --json</c>. Without a deck only the problems are there.</summary>
public sealed record DeckDocument(
    string? Id,
    string? Title,
    string? Lang,
    ImmutableArray<string> Tags,
    ImmutableArray<ComparisonDocument> Comparisons,
    ImmutableArray<StackDocument> Stacks,
    ImmutableArray<SequenceDocument> Sequences,
    ImmutableArray<NoteDocument> Notes,
    ImmutableArray<ProblemDocument> Problems)
{
    public static DeckDocument Of(DeckReading reading, Language language)
    {
        var deck = reading.Deck;
        return new DeckDocument(
            deck?.Id.Value,
            deck?.Title,
            deck?.Language.Code(),
            deck?.Tags ?? [],
            [.. (deck?.Comparisons ?? []).Select(ComparisonDocument.Of)],
            [.. (deck?.Stacks ?? []).Select(StackDocument.Of)],
            [.. (deck?.Sequences ?? []).Select(SequenceDocument.Of)],
            [.. (deck?.Notes ?? []).Select(NoteDocument.Of)],
            [.. reading.Problems.Select(problem => ProblemDocument.Of(problem, language))]);
    }
}
