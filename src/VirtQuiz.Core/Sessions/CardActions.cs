using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>What happens to a card by an action.</summary>
public static class CardActions
{
    /// <summary>What is recorded of the action; null for one that nothing is recorded of.</summary>
    public static JournalEvent? EventFor(CardAction action, CardProgress known, Moment now) => action switch
    {
        CardAction.Bury => new Bury(known.Card, now.Day.AddDays(known.IsBuried(now.Day) ? 0 : 1)),
        CardAction.Suspend => new Suspend(known.Card, !known.Suspended),
        CardAction.Flag => new Flag(known.Card, !known.Flagged),
        CardAction.Reset => new Reset(known.Card),
        _ => null,
    };

    /// <summary>Whether a card may have been set aside by this; Cram also asks what was buried before.</summary>
    internal static bool MaySetAside(JournalEvent happened) => happened is Bury or Suspend;
}
