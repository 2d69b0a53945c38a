using System.Globalization;

namespace VirtQuiz.Progress;

/// <summary>
/// Keeps a second program out of the data folder. The system frees it when its holder dies, however it dies.
/// </summary>
internal sealed class ProgressLock : IDisposable
{
    private readonly FileStream held;
    private readonly string owner;

    private ProgressLock(FileStream held, string owner)
    {
        this.held = held;
        this.owner = owner;
    }

    /// <summary>The lock, or null when another program holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static ProgressLock? TryTake(ProgressFolder folder)
    {
        FileStream held;
        try
        {
            held = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (IsHeldByAnother(failure))
        {
            return null;
        }

        WriteOwner(folder.LockOwner);
        return new ProgressLock(held, folder.LockOwner);
    }

    /// <summary>The process id of the holder; null when it cannot be told.</summary>
    public static int? HolderOf(ProgressFolder folder)
    {
        try
        {
            var text = File.ReadAllText(folder.LockOwner);
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(owner);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next holder writes over it.
        }

        held.Dispose();
    }

    private static void WriteOwner(string path)
    {
        try
        {
            File.WriteAllText(path, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Only a courtesy to whom the lock keeps out; the lock itself holds.
        }
    }

    /// <summary>EWOULDBLOCK on Linux (11) and macOS (35), sharing and lock violations on Windows (32, 33).</summary>
    private static bool IsHeldByAnother(IOException failure) => (failure.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
