namespace VirtQuiz.DeckFiles;

/// <summary>Finds the decks that a path means: those below a folder, or the file itself.</summary>
public static class DeckFinder
{
    /// <param name="path">A folder or a file.</param>
    /// <param name="roots">
    /// Folders of decks: the first that is the path or holds it gives the ids. Without one a folder is the root itself,
    /// and a file's is its folder.
    /// </param>
    public static DeckFinding Find(string path, params IReadOnlyList<string> roots)
    {
        var root = roots.FirstOrDefault(root => Holds(root, path));
        if (!Directory.Exists(path))
            return new DeckFinding([root is null || Holds(path, root) ? DeckSource.Alone(path) : DeckSource.Below(root, path)], []);

        var walk = new FolderWalk(path);
        return new DeckFinding([.. walk.Files().Select(file => DeckSource.Below(root ?? path, file))], [.. walk.Problems]);
    }

    /// <summary>Whether a path is the root or lies below it.</summary>
    private static bool Holds(string root, string path) => Folder(path).StartsWith(Folder(root), StringComparison.Ordinal);

    private static string Folder(string path) =>
        Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
