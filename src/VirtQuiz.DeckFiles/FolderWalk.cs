using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>
/// A way through all folders below one. Hidden folders and <c>node_modules</c> are skipped; a link to a folder is
/// followed once, so loops end, and a link to a file that is found anyway is none of its own.
/// </summary>
internal sealed class FolderWalk(string start)
{
    private const int DeepestFolder = 100;

    private readonly Dictionary<string, string> filesByRealPath = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Target)> links = [];
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Stack<(string Folder, string Real, int Depth)> waiting = new();
    private readonly PriorityQueue<(string Folder, string Real, int Depth), string> linkedFolders = new(StringComparer.Ordinal);
    private readonly List<DeckProblem> problems = [];

    /// <summary>Folders that could not be listed.</summary>
    public IReadOnlyList<DeckProblem> Problems => problems;

    /// <summary>The Markdown files, sorted by path as people count.</summary>
    public IReadOnlyList<string> Files()
    {
        waiting.Push((start, Path.GetFullPath(start), 0));
        while (waiting.TryPop(out var next) || linkedFolders.TryDequeue(out next, out _))
        {
            if (next.Depth <= DeepestFolder && visited.Add(next.Real))
                List(next.Folder, next.Real, next.Depth);
        }

        foreach (var (path, target) in links.OrderBy(link => link.Path, StringComparer.Ordinal))
            filesByRealPath.TryAdd(target, path);
        return [.. filesByRealPath.Values.Order(NaturalOrder.Comparer)];
    }

    private void List(string folder, string real, int depth)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name is not (['.', ..] or "node_modules"))
                    Meet(entry, Path.Combine(folder, entry.Name), real, depth);
            }
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(Unlisted(folder, ProblemCode.FileForbidden));
        }
        catch (IOException exception)
        {
            problems.Add(Unlisted(folder, ProblemCode.FolderUnreadable, exception.Message));
        }
    }

    private void Meet(FileSystemInfo entry, string path, string realFolder, int depth)
    {
        if (Directory.Exists(path))
            Meet((path, RealPath(entry, realFolder), depth + 1), isLink: entry.LinkTarget is not null);
        else if (entry.Extension.ToLowerInvariant() is not (".md" or ".markdown"))
            return;
        else if (entry.LinkTarget is null)
            filesByRealPath[Path.Combine(realFolder, entry.Name)] = path;
        else
            links.Add((path, RealPath(entry, realFolder)));
    }

    /// <summary>Links wait for all folders that are none, so that names do not depend on the order in which a folder is listed.</summary>
    private void Meet((string Folder, string Real, int Depth) folder, bool isLink)
    {
        if (isLink)
            linkedFolders.Enqueue(folder, folder.Folder);
        else
            waiting.Push(folder);
    }

    /// <summary>Where an entry lies once links are followed, as far as they tell.</summary>
    private static string RealPath(FileSystemInfo entry, string realFolder)
    {
        var own = Path.Combine(realFolder, entry.Name);
        if (entry.LinkTarget is null)
            return own;

        try
        {
            return Path.TrimEndingDirectorySeparator(entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? own);
        }
        catch (IOException)
        {
            // Links in a circle lead nowhere: what is wrong with the file is said when it is read.
            return own;
        }
    }

    private static DeckProblem Unlisted(string folder, ProblemCode code, params ReadOnlySpan<string> arguments) =>
        new(code, code.Severity, folder, new Place(1, 1), ImmutableArray.Create(arguments));
}
