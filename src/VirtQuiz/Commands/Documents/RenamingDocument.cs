using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Commands.Documents;

/// <param name="Deck">The deck's id now.</param>
/// <param name="OldDeck">Its id before, where the deck itself was renamed; otherwise null.</param>
public sealed record RenamingDocument(string Deck, string? OldDeck, string File, int Answers, ImmutableArray<LinkDocument> Links)
{
    public static RenamingDocument Of(Renaming renaming) => new(
        renaming.Deck.Id.Value, renaming.From?.Value, renaming.Deck.File, renaming.Answers,
        [.. renaming.Links.Select(link => new LinkDocument(
            link.From.Card.ToString(), link.From.Label, link.To.Id.ToString(), link.To.Label))]);
}
