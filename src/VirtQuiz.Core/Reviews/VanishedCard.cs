using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Reviews;

/// <summary>An answered card that its deck no longer has.</summary>
public sealed record VanishedCard(KnownCard Card, Deck Deck);
