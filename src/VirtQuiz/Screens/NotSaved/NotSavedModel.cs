using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.NotSaved;

/// <summary>Says that what the learner did could not be saved, where, and what to do.</summary>
public sealed class NotSavedModel(ISitting sitting, FrameTexts texts)
{
    public string Title => texts.NotSavedTitle;

    public string What => texts.NotSaved;

    /// <summary>The file, and what the system says about it.</summary>
    public string Where => sitting.Failure is { } failure ? $"{failure.Path}: {failure.InnerException?.Message}" : "";

    public string Remedy => texts.NotSavedRemedy;

    public void Retry() => sitting.Retry();
}
