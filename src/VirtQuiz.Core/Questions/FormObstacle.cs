namespace VirtQuiz.Core.Questions;

/// <summary>Why a card cannot be asked in a form.</summary>
public enum FormObstacle
{
    /// <summary>The form does not ask cards of this kind.</summary>
    OtherKind,

    /// <summary>Several subjects share the value, so it has no single subject.</summary>
    SharedValue,

    /// <summary>Only one subject has the value, so there is nothing to choose several of.</summary>
    SingleSubject,

    /// <summary>Too few wrong options are clearly wrong: the others are like the answer or true as well.</summary>
    TooFewDistractors,

    /// <summary>The wrong options are like each other, so the right one would stand out.</summary>
    OddOneOut,

    /// <summary>Only some of the options name a subject, so masking the name, or leaving it, would give the answer away.</summary>
    MaskIsCue,

    /// <summary>The text says nothing but the names that have to be masked.</summary>
    NothingButNames,

    /// <summary>Fewer than four layers or steps are no order worth asking.</summary>
    TooShort,

    /// <summary>The answer is too long, or leaves too much choice of words, to be typed.</summary>
    NotTypable,

    /// <summary>More layers than fit on a board together with intruders.</summary>
    TooLong,

    /// <summary>All layers or steps bear the same name, so every order is the right one.</summary>
    AllAlike,
}
