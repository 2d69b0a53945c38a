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

    /// <summary>Each name of a list row is put to its subject.</summary>
    Sort,

    /// <summary>Each subject of a row is paired with its value; where possible one value is too many.</summary>
    Matching,

    /// <summary>The layers that belong to a stack are found among intruders and put in order.</summary>
    BuildStack,

    /// <summary>The layer that a drawing with a gap lacks.</summary>
    MissingLayer,

    /// <summary>Which subject a drawing shows.</summary>
    WhichStack,

    /// <summary>The answer is typed.</summary>
    TypeIn,

    /// <summary>Explain aloud or in writing, tick what was covered, rate yourself.</summary>
    Explain,

    /// <summary>Whether a statement is true; for games only, never scheduled.</summary>
    TrueFalse,
}
