namespace VirtQuiz.Commands.Documents;

/// <summary>What was done on a study day.</summary>
public sealed record StudiedDayDocument(string Day, int Answers, double Minutes);
