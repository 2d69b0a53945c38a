namespace VirtQuiz.Core.Decks;

/// <summary>How much a problem matters, the gravest last.</summary>
public enum Severity
{
    /// <summary>Passed over on purpose; nothing to mend.</summary>
    Note,

    /// <summary>Understood, but some of it cannot be asked or may not be meant so.</summary>
    Warning,

    /// <summary>Lost: something that was meant to be a card is none.</summary>
    Error,
}
