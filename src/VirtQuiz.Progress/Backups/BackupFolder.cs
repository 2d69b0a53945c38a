using System.Globalization;

namespace VirtQuiz.Progress.Backups;

/// <summary>
/// Copies of all journals and of the settings of the screens, one folder for each backup, named by its moment. The five latest are
/// kept, and the latest of each of the last seven days that have one.
/// </summary>
public sealed class BackupFolder(ProgressFolder folder, TimeProvider time)
{
    private const int Latest = 5, Daily = 7;
    private const string Format = "yyyyMMdd'T'HHmmssfff'Z'", Making = ".making", Replaced = "-replaced";

    /// <summary>All backups, latest first.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public IReadOnlyList<Backup> List() => Directory.Exists(folder.Backups)
        ? [.. Directory.EnumerateDirectories(folder.Backups).Select(Read).OfType<Backup>().OrderByDescending(backup => backup.At)]
        : [];

    /// <summary>Makes the first backup of a day.</summary>
    /// <returns>Null when there is one of today, or nothing to keep.</returns>
    /// <exception cref="IOException">It cannot be made; those there are stay.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made; those there are stay.</exception>
    internal Backup? MakeIfDue(JournalSnapshot snapshot)
    {
        var today = time.GetUtcNow().UtcDateTime.Date;
        return List().Any(backup => !backup.IsReplaced && backup.At.UtcDateTime.Date == today) ? null : Make(snapshot);
    }

    /// <summary>Makes a backup, and throws those away that are old enough.</summary>
    /// <returns>Null when there is nothing to keep.</returns>
    /// <exception cref="IOException">It cannot be made; those there are stay.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made; those there are stay.</exception>
    public Backup? Make() => Make(JournalSnapshot.Of(folder.Journals));

    /// <summary>
    /// Puts the journals of a backup in the place of those there are, which are kept as a backup of their own. This machine then goes on
    /// in a journal with a new name, so that no number is given twice.
    /// </summary>
    public Restoring Restore(Backup backup)
    {
        var place = Path.Combine(folder.Backups, backup.Name);
        try
        {
            using var held = ProgressLock.TryTake(folder);
            if (held is null)
                return new Restoring.Locked(ProgressLock.HolderOf(folder));

            Discard(folder.RestoringJournals);
            Discard(folder.RestoredJournals);
            VerifiedCopy.Of(JournalSnapshot.Of(place), folder.RestoringJournals);
            Directory.Move(folder.RestoringJournals, folder.RestoredJournals);
            foreach (var file in new[] { folder.Device, folder.Database, folder.DatabaseLog }.Where(File.Exists))
                File.Delete(place = file);
            place = folder.Journals;
            var replaced = KeepReplaced();
            FinishRestoring(folder);
            if (replaced is not null)
                CopyHabits(folder.Habits, HabitsIn(Path.Combine(folder.Backups, replaced.Name)));
            CopyHabits(HabitsIn(Path.Combine(folder.Backups, backup.Name)), place = folder.Habits);
            return new Restoring.Restored(replaced);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Restoring.Unusable(place, failure.Message);
        }
    }

    /// <summary>Does the last step of a restoring that was interrupted just before it.</summary>
    /// <exception cref="IOException">The journals cannot be put in their place.</exception>
    /// <exception cref="UnauthorizedAccessException">The journals may not be put in their place.</exception>
    internal static void FinishRestoring(ProgressFolder folder)
    {
        if (!Directory.Exists(folder.Journals) && Directory.Exists(folder.RestoredJournals))
            Directory.Move(folder.RestoredJournals, folder.Journals);
    }

    private static void Discard(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    /// <summary>Those of a day ago were killed; a younger one may be under way in another program.</summary>
    private void DiscardUnfinished()
    {
        foreach (var path in Directory.GetDirectories(folder.Backups, "*" + Making))
        {
            if (MomentOf(Path.GetFileName(path)[..^Making.Length]) is not { } at || time.GetUtcNow() - at > TimeSpan.FromDays(1))
                Directory.Delete(path, recursive: true);
        }
    }

    private static DateTimeOffset? MomentOf(string stamp) =>
        DateTimeOffset.TryParseExact(stamp, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static Backup? Read(string path)
    {
        var name = Path.GetFileName(path);
        var isReplaced = name.EndsWith(Replaced, StringComparison.Ordinal);
        if (MomentOf(isReplaced ? name[..^Replaced.Length] : name) is not { } at)
            return null;
        var journals = Directory.GetFiles(path, "*.jsonl");
        return new Backup(name, at, journals.Length, journals.Sum(journal => new FileInfo(journal).Length), isReplaced);
    }

    private Backup? Make(JournalSnapshot snapshot)
    {
        if (snapshot.IsEmpty)
            return null;

        Directory.CreateDirectory(folder.Backups);
        DiscardUnfinished();
        var path = Path.Combine(folder.Backups, Stamp());
        VerifiedCopy.Of(snapshot, path + Making);
        CopyHabits(folder.Habits, HabitsIn(path + Making));
        Directory.Move(path + Making, path);
        Prune(path);
        return Read(path);
    }

    private Backup? KeepReplaced()
    {
        if (!Directory.Exists(folder.Journals))
            return null;
        var kept = Path.Combine(folder.Backups, Stamp() + Replaced);
        Directory.Move(folder.Journals, kept);
        return Read(kept);
    }

    /// <param name="newest">Stays, whatever the clock said when others were made.</param>
    private void Prune(string newest)
    {
        var made = List().Where(backup => !backup.IsReplaced && backup.Name != Path.GetFileName(newest)).ToArray();
        var kept = made.Take(Latest - 1).Concat(made.DistinctBy(backup => backup.At.UtcDateTime.Date).Take(Daily)).ToHashSet();
        foreach (var old in made.Where(backup => !kept.Contains(backup)))
            Directory.Delete(Path.Combine(folder.Backups, old.Name), recursive: true);
    }

    private string HabitsIn(string backup) => Path.Combine(backup, Path.GetFileName(folder.Habits));

    /// <summary>The settings of the screens are in no journal, so they are copied too, where there are any.</summary>
    private static void CopyHabits(string from, string to)
    {
        if (!File.Exists(from))
            return;
        File.Copy(from, to + ".new", overwrite: true);
        File.Move(to + ".new", to, overwrite: true);
    }

    /// <summary>The moment, as a name that no folder has yet.</summary>
    private string Stamp()
    {
        for (var at = time.GetUtcNow().UtcDateTime; ; at = at.AddMilliseconds(1))
        {
            var stamp = at.ToString(Format, CultureInfo.InvariantCulture);
            if (!new[] { "", Making, Replaced }.Any(kind => Path.Exists(Path.Combine(folder.Backups, stamp + kind))))
                return stamp;
        }
    }
}
