using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Insights;

/// <summary>A card that is hard to keep.</summary>
/// <param name="Recall">Probability, 0 to 1, that it would be recalled now.</param>
public sealed record HardCard(Card Card, CardProgress Progress, CardTally Tally, double Recall);
