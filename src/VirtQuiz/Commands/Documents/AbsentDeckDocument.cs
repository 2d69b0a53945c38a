using VirtQuiz.Core.Reviews;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands.Documents;

/// <param name="AnsweredCards">How many of its cards were answered.</param>
public sealed record AbsentDeckDocument(string Deck, string? Lang, int AnsweredCards)
{
    public static AbsentDeckDocument Of(AbsentDeck absent) => new(absent.Id.Value, absent.Edition?.Code(), absent.Cards);
}
