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

    /// <summary>
    /// Keeps other programs out while something is read; null where none has ever been here. Writes nothing.
    /// </summary>
    /// <param name="isHeld">Whether another program holds it.</param>
    /// <exception cref="IOException">The lock cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock may not be read.</exception>
    public static FileStream? TryHold(ProgressFolder folder, out bool isHeld)
    {
        isHeld = false;
        if (!File.Exists(folder.Lock))
            return null;
        try
        {
            return new FileStream(folder.Lock, FileMode.Open, FileAccess.Read, FileShare.None);
        }
        catch (IOException failure) when (IsHeldByAnother(failure))
        {
            isHeld = true;
            return null;
        }
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
