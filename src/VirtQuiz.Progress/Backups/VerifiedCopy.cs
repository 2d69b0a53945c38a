using System.IO.Hashing;

namespace VirtQuiz.Progress.Backups;

/// <summary>Copies files and reads them again before it trusts the copy.</summary>
internal static class VerifiedCopy
{
    /// <summary>Copies journals into a new folder.</summary>
    /// <exception cref="IOException">They cannot be read or written, or the copies differ.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be read or written.</exception>
    public static void Of(JournalSnapshot snapshot, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var (path, length) in snapshot.Journals)
        {
            var copy = Path.Combine(to, Path.GetFileName(path));
            var hash = Copy(path, length, copy);
            if (HashOf(copy) != hash)
                throw new IOException($"The copy differs from its original: {copy}");
        }
    }

    private static UInt128 Copy(string from, long length, string to)
    {
        var hash = new XxHash128();
        var buffer = new byte[128 * 1024];
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write);

        for (var left = length; left > 0;)
        {
            var read = source.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0)
                break;
            hash.Append(buffer.AsSpan(0, read));
            target.Write(buffer, 0, read);
            left -= read;
        }

        target.Flush(flushToDisk: true);
        return hash.GetCurrentHashAsUInt128();
    }

    private static UInt128 HashOf(string path)
    {
        using var file = File.OpenRead(path);
        var hash = new XxHash128();
        hash.Append(file);
        return hash.GetCurrentHashAsUInt128();
    }
}
