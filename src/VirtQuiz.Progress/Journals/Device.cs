using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;

namespace VirtQuiz.Progress.Journals;

/// <summary>
/// The name under which this machine writes, and how its journal was left. It is kept apart from the journal, so that
/// a journal put back from a backup or copied with its folder is noticed and never continued with numbers used before.
/// </summary>
/// <param name="Id">Sixteen hexadecimal digits.</param>
internal sealed record Device(string Id, JournalPosition Left)
{
    public static Device Create() => new(RandomNumberGenerator.GetHexString(16, lowercase: true), JournalPosition.Start);

    /// <summary>The device that goes on in its journal, or a new one where that is not as it was left.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Device Of(ProgressFolder folder, ConcurrentQueue<ProgressProblem> problems)
    {
        if (Load(folder.Device) is not { } known)
            return Create();
        var journal = folder.JournalOf(known.Id);
        if (known.Left.IsIn(journal))
            return known;
        problems.Enqueue(new ProgressProblem(ProgressProblemCode.NewDevice, journal));
        return Create();
    }

    /// <summary>The device as it was saved; null when it never was, or cannot be understood.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Device? Load(string path)
    {
        if (!File.Exists(path))
            return null;
        var parts = File.ReadAllText(path).Trim().Split(' ');
        return parts.Length == 3
            && parts[0] is { Length: 16 } id
            && id.All(char.IsAsciiHexDigitLower)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && uint.TryParse(parts[2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var tail)
                ? new Device(id, new JournalPosition(offset, tail))
                : null;
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        File.WriteAllText(temporary, string.Create(CultureInfo.InvariantCulture, $"{Id} {Left.Offset} {Left.Tail:x8}\n"));
        File.Move(temporary, path, overwrite: true);
    }
}
