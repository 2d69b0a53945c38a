using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>What, besides the card, shapes a question: what the learner did before.</summary>
/// <param name="confused">The cards whose answers the learner took for this card's.</param>
/// <param name="boundary">The boundary to ask, by the index of its upper layer or earlier step; null when any will do.</param>
internal readonly ref struct Occasion(ReadOnlySpan<CardId> confused, int? boundary)
{
    private readonly ReadOnlySpan<CardId> confused = confused;

    public int? Boundary { get; } = boundary;

    public bool IsConfused(CardId? card) => card is { } id && confused.Contains(id);
}
