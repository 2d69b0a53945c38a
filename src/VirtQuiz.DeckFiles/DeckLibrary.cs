using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>Decks that are used together.</summary>
public static class DeckLibrary
{
    /// <summary>
    /// Passes over every deck that is the same edition of the same deck as one before it: their cards could not be
    /// told apart.
    /// </summary>
    public static ImmutableArray<DeckReading> WithoutDuplicates(IEnumerable<DeckReading> readings)
    {
        var kept = new Dictionary<(DeckId, Language?), Deck>();
        var settled = ImmutableArray.CreateBuilder<DeckReading>();
        foreach (var reading in readings)
        {
            if (reading.Deck is not { } deck || kept.TryAdd((deck.Id, deck.Edition), deck))
            {
                settled.Add(reading);
                continue;
            }

            var problems = new ProblemLog(deck.File);
            problems.Add(ProblemCode.DeckIdDuplicate, new Place(1, 1), deck.Id.Value, kept[(deck.Id, deck.Edition)].File);
            settled.Add(new DeckReading(null, [.. problems.InOrder(), .. reading.Problems]));
        }

        return settled.ToImmutable();
    }
}
