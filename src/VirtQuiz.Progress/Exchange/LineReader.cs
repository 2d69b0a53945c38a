using Microsoft.Win32.SafeHandles;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Exchange;

/// <summary>Reads lines again by their places, and holds the files open meanwhile.</summary>
internal sealed class LineReader : IDisposable
{
    private readonly Dictionary<string, SafeFileHandle> files = [];

    /// <exception cref="IOException">The line is not there any more.</exception>
    public ReadOnlyMemory<byte> Read(LineIdentity line)
    {
        if (!files.TryGetValue(line.Path, out var file))
            files[line.Path] = file = File.OpenHandle(line.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return JournalLine.ReadAt(file, line.Offset) ?? throw new IOException($"The file was changed meanwhile: {line.Path}");
    }

    public void Dispose()
    {
        foreach (var file in files.Values)
            file.Dispose();
    }
}
