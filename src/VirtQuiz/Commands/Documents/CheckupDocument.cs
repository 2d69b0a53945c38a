using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.Progress.Checks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands.Documents;

/// <summary>All that can be said about progress: <c>virtquiz doctor --json</c>.</summary>
/// <param name="Database">"Missing", "Right", "Outdated", "Wrong", "InUse" or "Unchecked".</param>
/// <param name="Pending">Events that the next start adds to the database.</param>
/// <param name="LastBackup">When it was made, as 2026-01-31T10:15:00.000Z; null when there is none.</param>
/// <param name="Problems">What is wrong; empty when nothing is.</param>
public sealed record CheckupDocument(
    string Folder,
    ImmutableArray<CheckedJournal> Journals,
    string Database,
    int Cards,
    long Pending,
    int Backups,
    DateTime? LastBackup,
    long FreeBytes,
    ImmutableArray<CheckupDocument.Problem> Problems)
{
    public static CheckupDocument Of(string folder, Checkup checkup, Language language) => new(
        folder, checkup.Journals, checkup.Database.ToString(), checkup.Cards, checkup.Pending, checkup.Backups.Length,
        checkup.Backups is [var last, ..] ? last.At.UtcDateTime : null, checkup.FreeBytes,
        [
            .. checkup.Problems.Select(problem => new Problem(
                problem.Code.ToString(), problem.Path, problem.Line, problem.Count, ProgressProblemTexts.For(problem, language))),
        ]);

    /// <param name="Message">In the learner's language.</param>
    public sealed record Problem(string Code, string Path, long? Line, int Count, string Message);
}
