using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Reviews;

/// <summary>A card that was answered, whether or not a deck still has it.</summary>
/// <param name="Card">The id under which its history goes on.</param>
/// <param name="Seen">How the card was described last.</param>
/// <param name="Answers">How many answers were given and not taken back; at least one.</param>
/// <param name="FirstAt">When the first of them was given.</param>
/// <param name="LastAt">When the last of them was given.</param>
public sealed record KnownCard(CardId Card, CardSeen Seen, int Answers, DateTimeOffset FirstAt, DateTimeOffset LastAt)
{
    /// <summary>A short name for lists, as <see cref="Cards.Card.Label"/> gives it while the card is in its deck.</summary>
    public string Label => Seen switch
    {
        { Kind: CardKind.Cell, Parts: [var attribute, var subject, ..] } => $"{attribute} · {subject}",
        { Kind: CardKind.Item, Parts: [var attribute, _, var item, ..] } => $"{attribute} · {item}",
        { Parts: [var name, ..] } => name,
        _ => Card.ToString(),
    };
}
