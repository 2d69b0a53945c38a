namespace VirtQuiz.Progress.Projections;

/// <summary>Points in the store's work at which a test may look on or kill the process.</summary>
internal enum Moment
{
    /// <summary>The events are durable in the journal and not yet in the database.</summary>
    BeforeCommit,

    /// <summary>An event was stored, a card folded, or a checkpoint begins or ends: the database does not hang.</summary>
    Working,

    /// <summary>A part of the journals has been replayed, and more is to come.</summary>
    WithinReplay,
}
