using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// Everything on the missed list, latest miss first. A crossed-out entry is asked again from the next study day on,
/// when a right answer removes it.
/// </summary>
internal sealed class MissedRules : ModeRules
{
    public override bool IsLimited => false;

    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        from card in material.Cards
        let progress = material.Of(card)
        where progress.IsAvailable(now.Day)
        where progress.Missed is { } missed && (missed.CrossedOut is null || missed.CrossedOut < now.Day)
        orderby progress.Missed!.LastAt descending
        select card;
}
