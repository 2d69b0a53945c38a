namespace VirtQuiz.Progress.Checks;

/// <summary>How the database stands to the journals.</summary>
public enum DatabaseState
{
    /// <summary>There is none; the next start makes it.</summary>
    Missing,

    /// <summary>It holds what the journals say.</summary>
    Right,

    /// <summary>It was made by another version; the next start makes it anew.</summary>
    Outdated,

    /// <summary>It is damaged or differs; the next start, or <c>doctor --rebuild</c>, sets it aside and makes it anew.</summary>
    Wrong,

    /// <summary>A program has it open, so it was not looked at.</summary>
    InUse,

    /// <summary>It could not be copied to be looked at.</summary>
    Unchecked,
}
