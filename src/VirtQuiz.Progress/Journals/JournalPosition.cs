using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace VirtQuiz.Progress.Journals;

/// <summary>How far a journal was read or written, and how to recognize that it is still the same journal.</summary>
/// <param name="Offset">Bytes from the beginning; behind the end of a line.</param>
/// <param name="Tail">CRC-32 of the last bytes before it. They hold the last line's own checksum.</param>
internal readonly record struct JournalPosition(long Offset, uint Tail)
{
    private const int TailLength = 64;

    /// <summary>Before the first line; every journal, also a missing one, begins so.</summary>
    public static JournalPosition Start => default;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JournalPosition At(string path, long offset)
    {
        if (offset == 0)
            return Start;
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return At(file, offset);
    }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JournalPosition At(SafeFileHandle file, long offset)
    {
        Span<byte> tail = stackalloc byte[(int)Math.Min(TailLength, offset)];
        var read = RandomAccess.Read(file, tail, offset - tail.Length);
        return new JournalPosition(offset, Crc32.HashToUInt32(tail[..read]));
    }

    /// <summary>Whether the file still has, up to here, what it had.</summary>
    public bool IsIn(string path) =>
        Offset == 0 || (new FileInfo(path) is { Exists: true } file && file.Length >= Offset && At(path, Offset) == this);
}
