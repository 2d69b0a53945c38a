using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace VirtQuiz.Progress.Journals;

/// <summary>
/// The file that a journal is written to. It is held open: where another program removes or replaces it, what was
/// written is still at hand and is put back. May be used from several threads.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly ConcurrentQueue<ProgressProblem> problems;
    private SafeFileHandle file;
    private JournalPosition end;

    private JournalFile(string path, SafeFileHandle file, TimeProvider time, ConcurrentQueue<ProgressProblem> problems)
    {
        Path = path;
        this.file = file;
        this.time = time;
        this.problems = problems;
    }

    public string Path { get; private set; }

    /// <summary>Behind the last line; known without going back to the path, which may be gone by now.</summary>
    public JournalPosition End => end;

    /// <summary>Opens a file or makes it. A last line that was never finished is moved to a file of its own.</summary>
    /// <exception cref="IOException">The file cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written to.</exception>
    public static JournalFile Open(string path, TimeProvider time, ConcurrentQueue<ProgressProblem> problems)
    {
        var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var opened = new JournalFile(path, handle, time, problems);
        try
        {
            opened.FindEnd();
            opened.MoveTornLine();
            return opened;
        }
        catch
        {
            opened.file.Dispose();
            throw;
        }
    }

    /// <summary>Writes lines behind the last one, all or none. When this returns, they are on the disk and in their place.</summary>
    /// <exception cref="IOException">They are not on the disk; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">They are not on the disk; the file is as it was.</exception>
    public void Write(ReadOnlySpan<byte> lines)
    {
        lock (gate)
        {
            try
            {
                var written = WriteBehindEnd(lines);
                if (!written.IsIn(Path))
                {
                    PutBack();
                    written = WriteBehindEnd(lines);
                    if (!written.IsIn(Path))
                        throw new IOException("The journal is removed or replaced by another program again and again.");
                }

                end = written;
            }
            catch
            {
                TryCutBack();
                throw;
            }
        }
    }

    /// <summary>Puts it back where another program has removed or replaced it; what cannot be put back now is tried again later.</summary>
    public void TryKeepInPlace()
    {
        lock (gate)
        {
            try
            {
                if (!end.IsIn(Path))
                    PutBack();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // The next answer says so where it cannot be saved.
            }
        }
    }

    public void Dispose()
    {
        TryKeepInPlace();
        file.Dispose();
    }

    private JournalPosition WriteBehindEnd(ReadOnlySpan<byte> lines)
    {
        CutBack();
        RandomAccess.Write(file, lines, end.Offset);
        RandomAccess.FlushToDisk(file);
        return JournalPosition.At(file, end.Offset + lines.Length);
    }

    /// <summary>
    /// Writes all lines to a new file at the same path. Where another file has come there, that one is left alone, and
    /// the new one gets a name that is read like that of any other copy.
    /// </summary>
    private void PutBack()
    {
        var target = File.Exists(Path) ? SparePath.For(Path, time) : Path;
        var temporary = target + ".new";
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        using (var copy = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write))
        {
            var buffer = new byte[64 * 1024];
            for (var offset = 0L; offset < end.Offset;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end.Offset - offset)), offset);
                if (read == 0)
                    throw new IOException("The journal was cut short by another program.");
                RandomAccess.Write(copy, buffer.AsSpan(0, read), offset);
                offset += read;
            }

            RandomAccess.FlushToDisk(copy);
        }

        File.Move(temporary, target);
        var opened = File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.Dispose();
        (file, Path) = (opened, target);
        problems.Enqueue(new ProgressProblem(ProgressProblemCode.JournalPutBack, target));
    }

    private void FindEnd()
    {
        var size = RandomAccess.GetLength(file);
        for (var span = 64L * 1024; ; span *= 8)
        {
            // Behind the last line end; there is none in a piece of a line that is longer than what was read.
            var from = Math.Max(0, size - span);
            var last = JournalLine.ReadFrom(Path, from).Select(line => line.End).LastOrDefault();
            if (last == 0 && from > 0)
                continue;
            end = JournalPosition.At(file, last);
            return;
        }
    }

    private void MoveTornLine()
    {
        var torn = new byte[RandomAccess.GetLength(file) - end.Offset];
        if (torn.Length == 0)
            return;
        _ = RandomAccess.Read(file, torn, end.Offset);
        var kept = SparePath.For(System.IO.Path.ChangeExtension(Path, ".torn"), time);
        File.WriteAllBytes(kept, torn);
        CutBack();
        problems.Enqueue(new ProgressProblem(ProgressProblemCode.TornLine, kept));
    }

    /// <summary>Removes what a failed write may have left behind the last good line.</summary>
    private void CutBack()
    {
        if (RandomAccess.GetLength(file) > end.Offset)
            RandomAccess.SetLength(file, end.Offset);
    }

    private void TryCutBack()
    {
        try
        {
            CutBack();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next write begins with it.
        }
    }
}
