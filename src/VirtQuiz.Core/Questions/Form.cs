namespace VirtQuiz.Core.Questions;

/// <summary>The way a card is asked.</summary>
public enum Form
{
    /// <summary>The value, given subject and attribute.</summary>
    Choice,

    /// <summary>The subject, given attribute and value.</summary>
    ReverseChoice,

    /// <summary>All that apply.</summary>
    MultipleAnswer,

    /// <summary>Shuffled layers or steps are put in order.</summary>
    Ordering,

    /// <summary>What lies directly above, below, before or after.</summary>
    Neighbor,

    /// <summary>Recall, flip, rate yourself.</summary>
    Flashcard,
}
