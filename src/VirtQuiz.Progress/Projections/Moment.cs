namespace VirtQuiz.Progress.Projections;

/// <summary>Points in the store's work at which a test may look on or kill the process.</summary>
internal enum Moment
{
    /// <summary>The events are durable in the journal and not yet in the database.</summary>
    BeforeCommit,

    /// <summary>A part of the journals has been replayed, and more is to come.</summary>
    WithinReplay,
}
