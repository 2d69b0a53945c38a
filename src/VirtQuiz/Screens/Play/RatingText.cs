using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Screens.Play;

/// <summary>One rating as it is shown: "good 3 d".</summary>
public sealed record RatingText(Rating Rating, string Text, bool IsChosen);
