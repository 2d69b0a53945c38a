using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress.Checks;

/// <summary>What the database should hold, folded from the journals as far as they are applied.</summary>
internal sealed class ProjectionCheck
{
    private readonly Chronicle chronicle;
    private readonly bool isSample;

    private ProjectionCheck(Chronicle chronicle, ImmutableArray<FoldedCard> cards, bool isSample)
    {
        this.chronicle = chronicle;
        Cards = cards;
        this.isSample = isSample;
    }

    /// <summary>All cards, or some of them.</summary>
    public ImmutableArray<FoldedCard> Cards { get; }

    /// <param name="applied">How far the database had applied the journals when the comparison began.</param>
    /// <param name="most">About as many events are folded at most; of more, those of some of the cards.</param>
    /// <param name="turn">Which of the cards, when not all: another number takes others.</param>
    /// <param name="advance">Told how much is done, 0 to 1; an exception of it ends the check.</param>
    /// <exception cref="IOException">A journal cannot be read.</exception>
    public static ProjectionCheck Of(
        ProgressFolder folder, IEnumerable<AppliedJournal> applied, long most, int turn, Action<double> advance)
    {
        var chronicle = Chronicle.Of(
            [
                .. applied.Select(journal => JournalReader.Open(Path.Combine(folder.Journals, journal.Name), JournalPosition.Start)
                    .Again(journal.Position.Offset)),
            ],
            advance);
        var shares = (UInt128)Math.Max(1, (chronicle.Events + most - 1) / most);
        var share = (UInt128)turn % shares;
        var cards = chronicle.FoldCards(card => card.Value % shares == share);
        return new ProjectionCheck(chronicle, [.. cards.Values], shares > 1);
    }

    /// <summary>How many of these cards a database knows otherwise, changes since the comparison began aside.</summary>
    public int CountDifferences(Projection projection) => CountDifferences(projection, Cards);

    /// <inheritdoc cref="CountDifferences(Projection)"/>
    public static int CountDifferences(Projection projection, IReadOnlyCollection<FoldedCard> cards) =>
        cards.Count(card => !projection.Holds(card));

    /// <summary>Whether a database finds the cards by deck and on the missed list, and knows the events that hold for all.</summary>
    public bool IsOtherwiseRight(Projection projection)
    {
        var editions = Cards.GroupBy(card => card.History.Origin is { } origin ? (origin.Deck, origin.Edition) : default);
        return projection.HoldsEvents(chronicle.Made)
            && chronicle.Applied.All(projection.Holds)
            && (isSample || !projection.HasMoreThan(Cards.Length))
            && editions.Where(cards => cards.Key.Deck != default)
                .All(cards => AreFound(cards, projection.FindAll(cards.Key.Deck, cards.Key.Edition).Select(card => card.Card)))
            && AreFound(Cards.Where(card => card.History.Progress.Missed is not null), projection.FindMissed().Select(card => card.Card));

        bool AreFound(IEnumerable<FoldedCard> expected, IEnumerable<CardId> found)
        {
            var ids = expected.Select(card => card.History.Progress.Card).Where(card => !projection.HasChanged(card)).ToHashSet();
            var known = found.Where(card => !projection.HasChanged(card)).ToHashSet();
            return isSample ? ids.IsSubsetOf(known) : ids.SetEquals(known);
        }
    }
}
