using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Reviews;

/// <summary>How often the answer of another card was picked.</summary>
public readonly record struct Confusion(CardId Picked, int Times);
