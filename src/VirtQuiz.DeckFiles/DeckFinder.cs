using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>
/// Finds the decks below a folder. Hidden folders and <c>node_modules</c> are skipped; links to folders are followed
/// once, so loops end.
/// </summary>
public static class DeckFinder
{
    private const int DeepestFolder = 100;

    /// <param name="path">A folder, which is the root of its decks, or a file.</param>
    /// <param name="roots">Folders of decks: a file below one of them gets its id from there.</param>
    public static DeckFinding Find(string path, params IReadOnlyList<string> roots)
    {
        if (!Directory.Exists(path))
            return new DeckFinding([SourceOf(path, roots)], []);

        var problems = new List<DeckProblem>();
        var files = new List<string>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<(string Folder, string Real, int Depth)>([(path, Path.GetFullPath(path), 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth <= DeepestFolder && visited.Add(next.Real))
                List(next.Folder, next.Real, next.Depth, files, waiting, problems);
        }

        files.Sort(StringComparer.Ordinal);
        return new DeckFinding([.. files.Select(file => DeckSource.Below(path, file))], [.. problems]);
    }

    private static DeckSource SourceOf(string file, IReadOnlyList<string> roots)
    {
        var full = Path.GetFullPath(file);
        var root = roots.FirstOrDefault(root => IsBelow(root, full));
        return root is null ? DeckSource.Alone(file) : DeckSource.Below(root, file);
    }

    private static bool IsBelow(string root, string file)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
        return file.StartsWith(folder, StringComparison.Ordinal);
    }

    private static void List(
        string folder,
        string real,
        int depth,
        List<string> files,
        Stack<(string Folder, string Real, int Depth)> waiting,
        List<DeckProblem> problems)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var path = Path.Combine(folder, entry.Name);
                if (entry.Name is ['.', ..] or "node_modules")
                    continue;

                if (Directory.Exists(path))
                    waiting.Push((path, RealPath(entry, real), depth + 1));
                else if (entry.Extension.ToLowerInvariant() is ".md" or ".markdown")
                    files.Add(path);
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

    /// <summary>Where an entry lies once links are followed, as far as they tell.</summary>
    private static string RealPath(FileSystemInfo entry, string realFolder) =>
        entry.LinkTarget is null
            ? Path.Combine(realFolder, entry.Name)
            : Path.TrimEndingDirectorySeparator(
                entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName);

    private static DeckProblem Unlisted(string folder, ProblemCode code, params ReadOnlySpan<string> arguments) =>
        new(code, code.Severity, folder, new Place(1, 1), ImmutableArray.Create(arguments));
}
