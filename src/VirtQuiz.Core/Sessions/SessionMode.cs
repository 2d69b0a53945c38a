namespace VirtQuiz.Core.Sessions;

/// <summary>What a sitting is for.</summary>
public enum SessionMode
{
    /// <summary>What is due, then what is new.</summary>
    Study,

    /// <summary>What was answered wrong or guessed.</summary>
    Missed,

    /// <summary>Recall, flip, rate yourself.</summary>
    Flashcards,

    /// <summary>Layers and steps put in order.</summary>
    Order,

    /// <summary>Everything that was chosen, now; the schedule stays as it is.</summary>
    Cram,
}
