using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Journals;

/// <summary>The end of a journal, read without what stands before it.</summary>
internal static class JournalTail
{
    /// <summary>Bytes; about a hundred answers.</summary>
    private const long FirstLength = 32 * 1024;

    /// <summary>Like <see cref="Answers"/>; none where the file cannot be read: one of another device may just be on its way here.</summary>
    public static IReadOnlyList<JournalEntry> ReadableAnswers(string path, int most)
    {
        try
        {
            return Answers(path, most);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The last answers of a journal as they were recorded, in order; fewer when it has no more.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<JournalEntry> Answers(string path, int most)
    {
        var device = JournalReader.DeviceOf(path);
        var size = new FileInfo(path).Length;
        for (var length = FirstLength; ; length *= 4)
        {
            // The line that begins before the start is no whole one, so that its checksum is wrong.
            var start = Math.Max(0, size - length);
            JournalEntry[] answers =
            [
                .. JournalLine.ReadFrom(path, start)
                    .Select(line => JournalEntry.Read(line.Bytes, device))
                    .OfType<JournalEntry>()
                    .Where(entry => entry.Recorded.Event is Review)
                    .TakeLast(most),
            ];
            if (start == 0 || answers.Length >= most)
                return answers;
        }
    }
}
