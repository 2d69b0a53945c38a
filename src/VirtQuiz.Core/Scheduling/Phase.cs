namespace VirtQuiz.Core.Scheduling;

/// <summary>Where a card stands on its way into memory.</summary>
public enum Phase
{
    /// <summary>Never answered.</summary>
    New,

    /// <summary>On the learning steps, minutes apart.</summary>
    Learning,

    /// <summary>Known; asked again after days.</summary>
    Review,

    /// <summary>Forgotten, and back on the relearning steps.</summary>
    Relearning,
}
