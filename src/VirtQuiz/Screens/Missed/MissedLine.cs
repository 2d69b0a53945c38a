using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Missed;

/// <summary>One entry of the missed list.</summary>
/// <param name="Picked">What was picked, with what it would have been right for; null when nothing was.</param>
/// <param name="PickedCard">The card whose answer was picked; null when it was none of the decks.</param>
/// <param name="When">"3 times, last yesterday".</param>
/// <param name="Replay">The mode that asks for it now: what is crossed out is not asked again before another day, but may be practiced.</param>
/// <param name="Row">The row of the card with what was picked marked in it; empty for what stands in no table.</param>
public sealed record MissedLine(
    Card Card, string? Picked, Card? PickedCard, string Right, string When, bool IsCrossedOut, SessionMode Replay,
    ImmutableArray<TableRow> Row)
{
    public string Label => Card.Label;

    /// <summary>Whether the row shows what was picked, so that nothing else need tell it.</summary>
    public bool IsToldByRow => !IsCrossedOut && Row.Any(row => row.IsWrong);
}
