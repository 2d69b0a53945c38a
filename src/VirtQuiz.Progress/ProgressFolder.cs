using System.IO.Hashing;
using System.Text;

namespace VirtQuiz.Progress;

/// <summary>Where progress lies.</summary>
/// <param name="Data">What belongs to the learner; may be copied, synchronized and backed up.</param>
/// <param name="State">What belongs to this machine alone; must not be copied to another.</param>
public sealed record ProgressFolder(string Data, string State)
{
    /// <summary>The environment variable that names the data folder.</summary>
    public const string Variable = "VIRTQUIZ_DATA";

    /// <summary>One journal per device; all that a synchronizer needs to carry.</summary>
    public string Journals => Path.Combine(Data, "journal");

    /// <summary>The LiteDB database; made anew from the journals at any time.</summary>
    public string Database => Path.Combine(Data, "progress.db");

    /// <summary>Where the database stands until it is whole.</summary>
    internal string DatabaseInMaking => Path.Combine(Data, "progress.new.db");

    /// <summary>When the database was last compared with the journals.</summary>
    internal string CheckedOn => Path.Combine(Data, "progress.db.checked");

    /// <summary>Where LiteDB writes first.</summary>
    internal string DatabaseLog => Path.Combine(Data, "progress-log.db");

    /// <summary>The learner's own decks, which are always read.</summary>
    public string Decks => Path.Combine(Data, "decks");

    /// <summary>Which decks elsewhere are read too; paths of this machine, so no synchronizer needs it.</summary>
    public string RememberedDecks => Path.Combine(Data, "decks.txt");

    /// <summary>How the learner likes the screens.</summary>
    public string Habits => Path.Combine(Data, "settings.json");

    /// <summary>Copies of the journals, one folder for each backup.</summary>
    public string Backups => Path.Combine(Data, "backups");

    /// <summary>Where the journals of a backup are copied to.</summary>
    internal string RestoringJournals => Path.Combine(Data, "journal.restoring");

    /// <summary>Where they stand when they are complete, until they take their place.</summary>
    internal string RestoredJournals => Path.Combine(Data, "journal.restored");

    internal string Lock => Path.Combine(Data, "lock");

    internal string LockOwner => Path.Combine(Data, "lock.pid");

    /// <summary>This machine's name in the journals of this folder: a copy of the folder gets another.</summary>
    internal string Device => Path.Combine(State, "device", XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(Data)).ToString("x16", null));

    internal string JournalOf(string device) => Path.Combine(Journals, device + ".jsonl");

    /// <summary>
    /// The folder named on the command line, else by <see cref="Variable"/>, else the one of the XDG base directories.
    /// </summary>
    /// <param name="option">What followed <c>--data</c>, or null.</param>
    /// <param name="environment">Looks up an environment variable; null when it is not set.</param>
    public static ProgressFolder Resolve(string? option, Func<string, string?> environment)
    {
        var home = environment("HOME") is { Length: > 0 } set
            ? set
            : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var data = FirstNamed(option, environment(Variable))
            ?? Path.Combine(BaseDirectory("XDG_DATA_HOME", Path.Combine(home, ".local", "share")), "virtquiz");
        var state = Path.Combine(BaseDirectory("XDG_STATE_HOME", Path.Combine(home, ".local", "state")), "virtquiz");
        return new ProgressFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(data)), Path.GetFullPath(state));

        // The XDG specification has relative paths ignored.
        string BaseDirectory(string variable, string otherwise) =>
            environment(variable) is { } named && Path.IsPathRooted(named) ? named : otherwise;
    }

    private static string? FirstNamed(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (!string.IsNullOrEmpty(name))
                return name;
        }

        return null;
    }
}
