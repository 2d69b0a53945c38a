using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>Reads decks from disk and from streams. Whatever goes wrong is a problem in the reading.</summary>
public static class DeckFile
{
    private const int SmallestRead = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file that the source names.</summary>
    public static DeckReading Read(DeckSource source)
    {
        try
        {
            if (Directory.Exists(source.File) || !FileKind.MayBeRegular(source.File))
                return Unread(source, ProblemCode.FileNotRegular);

            using var stream = new FileStream(
                source.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, source);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unread(source, source.File.Contains('\uFFFD') ? ProblemCode.FileNameNotText : ProblemCode.FileMissing);
        }
        catch (UnauthorizedAccessException)
        {
            return Unread(source, ProblemCode.FileForbidden);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return Unread(source, ProblemCode.FileUnreadable, exception.Message);
        }
    }

    /// <summary>Reads a deck such as one inside the program. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DeckReading Read(Stream stream, DeckSource source)
    {
        // A length is a hint: the files of /proc tell none and have content all the same.
        var length = stream.CanSeek ? stream.Length : 0;
        var bytes = new byte[Math.Clamp(length + 1, SmallestRead, Limits.FileBytes + 1)];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        while (count == bytes.Length && count <= Limits.FileBytes)
        {
            Array.Resize(ref bytes, Math.Min(2 * count, Limits.FileBytes + 1));
            count += stream.ReadAtLeast(bytes.AsSpan(count), bytes.Length - count, throwOnEndOfStream: false);
        }

        if (count > Limits.FileBytes)
            return Unread(source, ProblemCode.FileTooLarge, $"{Math.Max(length, count)}", $"{Limits.FileBytes}");

        return Read(bytes.AsSpan(0, count), source);
    }

    private static DeckReading Read(ReadOnlySpan<byte> bytes, DeckSource source)
    {
        if (bytes.Contains((byte)0))
            return Unread(source, ProblemCode.FileNotText);

        try
        {
            return DeckReader.Read(StrictUtf8.GetString(bytes), source);
        }
        catch (DecoderFallbackException)
        {
            return Unread(source, ProblemCode.FileNotText);
        }
    }

    private static DeckReading Unread(DeckSource source, ProblemCode code, params ReadOnlySpan<string> arguments)
    {
        var problems = new ProblemLog(source.File);
        problems.Add(code, new Place(1, 1), arguments);
        return new DeckReading(null, problems.InOrder());
    }
}
