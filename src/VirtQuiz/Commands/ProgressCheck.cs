using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;

namespace VirtQuiz.Commands;

/// <summary>Finds what the learner's answers tell about decks: cards that are called otherwise or gone, bad questions.</summary>
public static class ProgressCheck
{
    /// <param name="decks">Every deck that is at hand, in all editions.</param>
    public static IEnumerable<DeckProblem> Of(HistoryReading.Read history, IReadOnlyList<Deck> decks)
    {
        var changed = ChangedCards.Of(history.Cards, decks);
        foreach (var renaming in changed.Renamed)
            yield return Of(renaming);

        foreach (var (card, deck) in changed.Vanished)
        {
            yield return new DeckProblem(
                ProblemCode.CardVanished, Severity.Note, deck.File, new Place(1, 1), [card.Label, $"{card.Answers}"]);
        }

        var byCard = history.BadQuestions.ToLookup(bad => bad.Card, bad => bad.Form);
        foreach (var card in decks.SelectMany(deck => DeckCards.Of(deck)))
        {
            foreach (var form in byCard[card.Id])
            {
                yield return new DeckProblem(
                    ProblemCode.QuestionCalledBad, Severity.Warning, card.Deck.File, card.Place, [card.Label, $"{form}"]);
            }
        }
    }

    private static DeckProblem Of(Renaming renaming)
    {
        if (renaming.From is { } id)
        {
            return new DeckProblem(
                ProblemCode.DeckRenamed, Severity.Warning, renaming.Deck.File, new Place(1, 1), [id.Value, $"{renaming.Answers}"]);
        }

        var (from, to) = renaming.Links[0];
        return new DeckProblem(
            ProblemCode.CardRenamed, Severity.Warning, to.Deck.File, to.Place, [from.Label, to.Label, $"{renaming.Answers}"]);
    }
}
