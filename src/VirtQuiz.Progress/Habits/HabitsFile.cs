using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Progress.Habits;

/// <summary>
/// The file <c>settings.json</c> in the data folder. A value that is the default is not written; what is not known is told and
/// kept, for it may be a name that was damaged. A damaged file is moved aside, one of a newer version left alone.
/// </summary>
public sealed class HabitsFile
{
    private const int Version = 1;
    private const string VersionName = "virtquiz", LanguageName = "language", ColorsName = "colors", KeysName = "keys";
    private const string Korean = "ko", English = "en", None = "none", Hidden = "hidden";

    private readonly string path;
    private readonly List<ProgressProblem> problems = [];
    private JsonObject document = [];
    private bool isForeign;

    private HabitsFile(string path) => this.path = path;

    /// <summary>What holds now, saved or not.</summary>
    public ScreenHabits Habits { get; private set; } = ScreenHabits.Default;

    /// <summary>What was found wrong when it was read.</summary>
    public IReadOnlyList<ProgressProblem> Problems => problems;

    /// <summary>Reads the file; without one, or with one that cannot be used, the defaults hold.</summary>
    public static HabitsFile Load(ProgressFolder folder, TimeProvider time)
    {
        var file = new HabitsFile(folder.Habits);
        try
        {
            file.Read(time);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            file.isForeign = true;
            file.Tell(ProgressProblemCode.SettingsUnreadable);
        }

        return file;
    }

    /// <summary>Lets other habits hold from now on, and saves them.</summary>
    /// <returns>Why they could not be saved, so that they hold until the program ends; null where they are.</returns>
    public string? Change(ScreenHabits habits)
    {
        Habits = habits;
        if (isForeign)
            return path;
        Put(LanguageName, habits.Language switch
        {
            Language.Korean => Korean,
            Language.English => English,
            _ => null,
        });
        Put(ColorsName, habits.HasColors ? null : None);
        Put(KeysName, habits.ShowsKeys ? null : Hidden);
        try
        {
            Save();
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"{path}: {failure.Message}";
        }
    }

    private void Read(TimeProvider time)
    {
        if (!File.Exists(path))
            return;
        try
        {
            document = JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? throw new JsonException("This is no object.");
            var version = document[VersionName]?.GetValue<int>() ?? throw new JsonException("It says no version.");
            if (version < 1)
                throw new JsonException("It says a version that never was.");
            if (version > Version)
            {
                isForeign = true;
                document = [];
                Tell(ProgressProblemCode.SettingsOfNewerVersion);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            document = [];
            var aside = SparePath.For(path, time);
            File.Move(path, aside);
            problems.Add(new ProgressProblem(ProgressProblemCode.SettingsSetAside, aside));
        }

        Habits = new ScreenHabits(
            Value(LanguageName, Korean, English) switch
            {
                Korean => Language.Korean,
                English => Language.English,
                _ => null,
            },
            Value(ColorsName, None) is null,
            Value(KeysName, Hidden) is null);
        if (document.Any(static field => field.Key is not (VersionName or LanguageName or ColorsName or KeysName)))
            Tell(ProgressProblemCode.SettingUnknown);
    }

    /// <summary>One of the values a field may have, or null; another is told and the default holds.</summary>
    private string? Value(string name, params ReadOnlySpan<string> known)
    {
        if (document[name] is not { } node)
            return null;
        if (node.GetValueKind() is JsonValueKind.String && known.Contains(node.GetValue<string>()))
            return node.GetValue<string>();
        Tell(ProgressProblemCode.SettingUnknown);
        return null;
    }

    private void Put(string name, string? value)
    {
        document.Remove(name);
        if (value is not null)
            document[name] = JsonValue.Create(value);
    }

    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    private void Save()
    {
        document[VersionName] = JsonValue.Create(Version);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                document.WriteTo(json);
            file.WriteByte((byte)'\n');
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private void Tell(ProgressProblemCode code) => problems.Add(new ProgressProblem(code, path));
}
