using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>What was done on a study day.</summary>
/// <param name="Answers">All answers, in any mode; at least one.</param>
/// <param name="Time">From the appearance of the questions to the answers, at most two minutes for each.</param>
public sealed record StudiedDay(StudyDay Day, int Answers, TimeSpan Time);
