namespace VirtQuiz.Core.Sessions;

/// <summary>What a learner can do with a card besides answering it.</summary>
public enum CardAction
{
    /// <summary>Not now: it does not come again in this session, and nothing is recorded.</summary>
    Skip,

    /// <summary>Not today: it comes again from the next study day on.</summary>
    Bury,

    /// <summary>Not until further notice; the same again takes it up.</summary>
    Suspend,

    /// <summary>Marked for a later look, or unmarked; it is asked as before.</summary>
    Flag,

    /// <summary>As if it had never been answered.</summary>
    Reset,
}
