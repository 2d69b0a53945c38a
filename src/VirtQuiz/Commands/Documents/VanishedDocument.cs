using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Commands.Documents;

public sealed record VanishedDocument(string CardId, string Label, string Deck, string File, int Answers)
{
    public static VanishedDocument Of(VanishedCard vanished) => new(
        vanished.Card.Card.ToString(), vanished.Card.Label, vanished.Deck.Id.Value, vanished.Deck.File, vanished.Card.Answers);
}
