using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// The database's files, looked at without LiteDB, which has no checksums and empties or swells what it misreads.
/// A database that was closed in order is sealed with a hash of its content; the seal is taken off while it is open.
/// </summary>
internal sealed class DatabaseFile(string path, TimeProvider time)
{
    private const int PageLength = 8192;
    private const int HeaderTextOffset = 32, FormatVersionOffset = 59, ConfirmedOffset = 18;
    private const byte FormatVersion = 8, LastPageType = 4;

    /// <summary>Hashing more would be felt at the start; what is larger is only looked over.</summary>
    private const long LargestSealed = 16 * 1024 * 1024;

    /// <summary>LiteDB's log grows to this, in bytes, before it is moved into the database.</summary>
    private const long LargestLog = 1000 * PageLength;

    private readonly string log = Suffixed(path, "-log");
    private readonly string seal = path + ".seal";

    public string Path => path;

    public bool Exists => File.Exists(path) || File.Exists(log);

    public bool LogIsLarge => LengthOf(log) > LargestLog;

    /// <summary>Whether the log can be moved into the database without filling the disk.</summary>
    public bool HasRoomForLog =>
        new DriveInfo(System.IO.Path.GetDirectoryName(path)!).AvailableFreeSpace > (2 * LengthOf(log)) + LargestLog;

    /// <summary>Whether LiteDB may be let near it. Takes off the seal.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public bool IsSound()
    {
        var sealedAs = File.Exists(seal) ? File.ReadAllText(seal) : null;
        File.Delete(seal);
        return LooksSound() && LogLooksSound()
            && (sealedAs is null || (LengthOf(log) == 0 && (LengthOf(path) > LargestSealed || sealedAs == Hash())));
    }

    /// <summary>Called when the database has been closed in order.</summary>
    public void Seal()
    {
        if (File.Exists(path) && LengthOf(log) == 0 && LengthOf(path) <= LargestSealed)
            File.WriteAllText(seal, Hash());
    }

    /// <summary>Moves the files to dated names and tells where the database lies now.</summary>
    /// <exception cref="IOException">They cannot be moved.</exception>
    public string SetAside()
    {
        var aside = SparePath.For(path, time);
        File.Delete(seal);
        if (File.Exists(path))
            File.Move(path, aside);
        if (File.Exists(log))
            File.Move(log, Suffixed(aside, "-log"), overwrite: true);
        return aside;
    }

    /// <summary>Gives a database that was closed in order another name, which none may have yet.</summary>
    /// <exception cref="IOException">It cannot be moved, or the name is taken.</exception>
    public void MoveTo(DatabaseFile target)
    {
        // What another has left in its log would be taken for a part of this one.
        if (target.Exists || LengthOf(log) > 0)
            throw new IOException($"There is a database already: {target.Path}");
        File.Delete(log);
        File.Move(path, target.Path);
    }

    /// <summary>Removes a database that is complete in nothing, such as one whose making was interrupted.</summary>
    /// <exception cref="IOException">It cannot be removed.</exception>
    public void Delete()
    {
        File.Delete(seal);
        File.Delete(path);
        File.Delete(log);
    }

    /// <summary>Removes what is left of one that could not be made; what cannot be removed now is when another is made.</summary>
    public void TryDelete()
    {
        try
        {
            Delete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way: the database has another name.
        }
    }

    private static string Suffixed(string path, string suffix) => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(path)!,
        System.IO.Path.GetFileNameWithoutExtension(path) + suffix + System.IO.Path.GetExtension(path));

    private static long LengthOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    private bool LooksSound()
    {
        var length = LengthOf(path);
        if (length < PageLength || length % PageLength != 0)
            return false;
        using var file = File.OpenHandle(path);
        Span<byte> header = stackalloc byte[64];
        return RandomAccess.Read(file, header, 0) == header.Length
            && header[HeaderTextOffset..].StartsWith("** This is a LiteDB file **"u8)
            && header[FormatVersionOffset] == FormatVersion;
    }

    /// <summary>A page number beyond the pages that exist would swell the database to that size.</summary>
    private bool LogLooksSound()
    {
        var length = LengthOf(log);
        if (length == 0)
            return true;
        if (length % PageLength != 0)
            return false;
        var pages = (LengthOf(path) + length) / PageLength;
        using var file = File.OpenHandle(log);
        Span<byte> start = stackalloc byte[32];
        for (var offset = 0L; offset < length; offset += PageLength)
        {
            if (RandomAccess.Read(file, start, offset) != start.Length
                || BinaryPrimitives.ReadUInt32LittleEndian(start) >= pages
                || start[4] > LastPageType
                || start[ConfirmedOffset] > 1)
            {
                return false;
            }
        }

        return true;
    }

    private string Hash()
    {
        var hash = new XxHash3();
        using var file = File.OpenRead(path);
        hash.Append(file);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Length} {hash.GetCurrentHashAsUInt64():x16}");
    }
}
