using Microsoft.Win32.SafeHandles;

namespace VirtQuiz.Progress.Journals;

/// <summary>A complete line of a journal.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset behind its end, in bytes.</param>
/// <param name="Bytes">The line without its end.</param>
internal readonly record struct JournalLine(long Start, long End, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Bytes that most lines have no more than.</summary>
    private const int UsualLength = 1024;

    /// <summary>
    /// The lines of a file from an offset on. What stands behind the last line end is not among them: it is still being
    /// written, or was never finished.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<JournalLine> ReadFrom(string path, long offset)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[64 * 1024];
        var filled = 0;
        var start = offset;
        for (int read; (read = RandomAccess.Read(file, buffer.AsSpan(filled), start + filled)) > 0;)
        {
            filled += read;
            var taken = 0;
            for (int length; (length = buffer.AsSpan(taken, filled - taken).IndexOf((byte)'\n')) >= 0;)
            {
                // A version control system may have turned the line ends.
                var end = length > 0 && buffer[taken + length - 1] == '\r' ? length - 1 : length;
                yield return new JournalLine(start + taken, start + taken + length + 1, buffer.AsSpan(taken, end).ToArray());
                taken += length + 1;
            }

            buffer.AsSpan(taken, filled - taken).CopyTo(buffer);
            start += taken;
            filled -= taken;
            if (filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    /// <summary>The line that begins at an offset, without its end; null when the file has no complete one there.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte>? ReadAt(SafeFileHandle file, long offset)
    {
        for (var length = UsualLength; ; length *= 8)
        {
            var buffer = new byte[length];
            var read = RandomAccess.Read(file, buffer, offset);
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end >= 0)
                return buffer.AsMemory(0, end > 0 && buffer[end - 1] == '\r' ? end - 1 : end);
            if (read < length)
                return null;
        }
    }

    /// <summary>The number, from 1, of the line that ends at an offset.</summary>
    public static long NumberAt(string path, long end) => ReadFrom(path, 0).TakeWhile(line => line.End <= end).LongCount();
}
