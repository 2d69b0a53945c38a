using System.Globalization;

namespace VirtQuiz.Progress;

/// <summary>Names for damaged files that are kept: with the moment, and never a name that is taken.</summary>
internal static class SparePath
{
    /// <summary>"progress.db" becomes "progress.20260131T101500Z.db".</summary>
    public static string For(string path, TimeProvider time)
    {
        var moment = time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var stem = Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path));
        var extension = Path.GetExtension(path);
        var spare = $"{stem}.{moment}{extension}";
        for (var number = 2; File.Exists(spare); number++)
            spare = string.Create(CultureInfo.InvariantCulture, $"{stem}.{moment}-{number}{extension}");
        return spare;
    }
}
