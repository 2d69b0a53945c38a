using System.IO.Hashing;
using System.Text;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress;

/// <summary>Writes journals as other devices or a synchronizer would.</summary>
internal static class JournalFiles
{
    /// <summary>The device's events, in the order given, as a whole journal.</summary>
    /// <returns>Its path.</returns>
    public static string Write(ProgressFolder folder, string name, string device, IEnumerable<JournalEntry> entries)
    {
        var path = Path.Combine(folder.Journals, name);
        File.WriteAllText(path, string.Concat(entries.Where(entry => entry.Recorded.Id.Device == device).Select(entry => entry.Line)
            .Prepend(new JournalHeader(JournalHeader.CurrentVersion, device).ToString()).Select(line => line + "\n")));
        return path;
    }

    /// <summary>A line with the checksum that its content has now.</summary>
    public static string Sealed(string line)
    {
        var content = line[..^18];
        return $$"""{{content}},"crc":"{{Crc32.HashToUInt32(Encoding.UTF8.GetBytes(content)):x8}}"}""";
    }
}
