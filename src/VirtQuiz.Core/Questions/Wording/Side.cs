namespace VirtQuiz.Core.Questions.Wording;

/// <summary>On which side of a layer or step a neighbor is asked for.</summary>
internal enum Side
{
    /// <summary>Directly above a layer, directly before a step.</summary>
    Before,

    /// <summary>Directly below a layer, directly after a step.</summary>
    After,
}
