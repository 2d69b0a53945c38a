using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;

namespace VirtQuiz.Commands;

/// <summary>Finds what the learner's answers tell about decks: cards that are called otherwise or gone, bad questions.</summary>
public static class ProgressCheck
{
    private const int NamedDecks = 5;

    /// <param name="decks">Every deck that is at hand, in all editions.</param>
    /// <param name="relink">The command that lists what was renamed, and keeps its answers with <c>--yes</c>.</param>
    public static IEnumerable<DeckProblem> Of(ChangedCards changed, KnownProgress history, IReadOnlyList<Deck> decks, string relink)
    {
        foreach (var renaming in changed.Renamed)
            yield return Of(renaming, relink);

        foreach (var (card, deck) in changed.Vanished)
        {
            yield return new DeckProblem(
                ProblemCode.CardVanished, Severity.Note, deck.File, new Place(1, 1), [card.Label, $"{card.Answers}", relink]);
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

    /// <summary>That answered cards are in decks that were not read; null when there are none.</summary>
    /// <param name="data">The folder of progress, where the answers are.</param>
    public static DeckProblem? OfAbsent(ChangedCards changed, string data) => changed.Absent.IsEmpty
        ? null
        : new DeckProblem(
            ProblemCode.DecksNotRead, Severity.Note, data, new Place(1, 1),
            [
                $"{changed.Absent.Sum(deck => deck.Cards)}",
                string.Join(", ", changed.Absent.Take(NamedDecks).Select(deck => deck.Id.Value)),
                $"{Math.Max(0, changed.Absent.Length - NamedDecks)}",
            ]);

    private static DeckProblem Of(Renaming renaming, string relink)
    {
        if (renaming.From is { } id)
        {
            return new DeckProblem(
                ProblemCode.DeckRenamed, Severity.Warning, renaming.Deck.File, new Place(1, 1), [id.Value, $"{renaming.Answers}", relink]);
        }

        var (from, to) = renaming.Links[0];
        return new DeckProblem(
            ProblemCode.CardRenamed, Severity.Warning, to.Deck.File, to.Place, [from.Label, to.Label, $"{renaming.Answers}", relink]);
    }
}
