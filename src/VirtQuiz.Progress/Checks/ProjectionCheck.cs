using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress.Checks;

/// <summary>What the database should hold, folded from the journals as far as they are applied.</summary>
internal sealed class ProjectionCheck
{
    private ProjectionCheck(ImmutableArray<FoldedCard> cards, bool isSample)
    {
        Cards = cards;
        IsSample = isSample;
    }

    public ImmutableArray<FoldedCard> Cards { get; }

    /// <summary>Whether these are not all cards.</summary>
    public bool IsSample { get; }

    /// <param name="applied">How far the database has applied the journals.</param>
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
        return new ProjectionCheck([.. cards.Values], shares > 1);
    }

    /// <summary>The cards that a database knows otherwise; none are looked up beyond the first few.</summary>
    public IEnumerable<CardId> Differences(Projection projection) =>
        Cards.Where(card => !projection.Holds(card)).Select(card => card.History.Progress.Card);
}
