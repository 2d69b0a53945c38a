using System.Formats.Tar;

namespace VirtQuiz.DeckFiles;

/// <summary>Tells files from pipes and devices, which may have a name that ends in .md and never end themselves.</summary>
internal static class FileKind
{
    /// <summary>False for what is no regular file. It is not opened: to open a pipe may take for ever.</summary>
    /// <exception cref="IOException">The file cannot be looked at.</exception>
    public static bool MayBeRegular(string path)
    {
        var file = new FileInfo(path);
        if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            file = target;

        // What a shell hands on as /dev/fd/63 leads to no name, is open already and has a writer.
        return !file.Exists || file.Length > 0 || EntryTypeOf(file) == TarEntryType.RegularFile;
    }

    /// <summary>The kind of an empty file: .NET tells it only where it packs the file into an archive.</summary>
    private static TarEntryType EntryTypeOf(FileInfo file)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
            writer.WriteEntry(file.FullName, entryName: "file");

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()!.EntryType;
    }
}
