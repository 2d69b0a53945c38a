using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Reads a tree as a layer stack: what stands on what, from the root at the bottom to the first branching.</summary>
internal static partial class TreeReader
{
    /// <summary>What a tree of two layers lacks, unless alike branches stand on its root.</summary>
    private const int FewestLayers = 3;

    private static readonly FrozenSet<string> FilesWithoutExtension = FrozenSet.Create(
        "Dockerfile", "Makefile", "Jenkinsfile", "Vagrantfile", "Gemfile", "Procfile", "README", "LICENSE", "CHANGELOG", "node_modules");

    private static readonly SearchValues<char> FolderCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_.@+-");

    /// <returns>The layers from top to bottom; none where they are too few for a stack.</returns>
    public static ImmutableArray<Layer> Layers(Tree tree)
    {
        var layers = new List<Layer>();
        var widest = 0;
        List<TreeNode> level = tree.Root.Name.Length > 0 ? [tree.Root] : tree.Root.Children;
        while (level.Count > 0 && Layer(level) is { } layer)
        {
            layers.Add(layer);
            widest = Math.Max(widest, level.Count);
            level = ChildrenOf(level);
        }

        layers.Reverse();
        return layers.Count >= FewestLayers || (layers.Count > 1 && widest > 1) ? [.. layers] : [];
    }

    /// <summary>Whether a name in the tree is a step, a sentence or a line of output, so that none can be trusted.</summary>
    public static bool IsText(Tree tree)
    {
        foreach (var node in tree.Nodes)
        {
            if (!TreeNames.IsLayer(node.Name) && !IsEllipsis(node.Name) && (node != tree.Root || node.Name.Length > 0))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a tree lists files: its root is a path, or half of its names or more look like files, or half of its
    /// leaves do and all above them could be folders.
    /// </summary>
    public static bool IsFileListing(Tree tree)
    {
        if (tree.Root.Name is "." or "./" or "/" or "~" || tree.Root.Name.EndsWith('/'))
            return true;

        var (names, files, leaves, leafFiles, folders, others) = (0, 0, 0, 0, 0, 0);
        foreach (var node in tree.Nodes)
        {
            var (isNamed, isFile) = (node.Name.Length > 0 ? 1 : 0, IsFile(node.Name) ? 1 : 0);
            names += isNamed;
            files += isFile;
            if (node.IsLeaf)
            {
                leaves += isNamed;
                leafFiles += isFile;
            }
            else if (node != tree.Root)
            {
                folders++;
                others += node.Name.AsSpan().ContainsAnyExcept(FolderCharacters) || node.Name.Length == 0 ? 1 : 0;
            }
        }

        return files * 2 >= names || (folders > 0 && others == 0 && leafFiles * 2 >= leaves);
    }

    private static bool IsFile(string name) =>
        FilesWithoutExtension.Contains(name) || (name.AsSpan().ContainsAny('.', '/') && FileName().IsMatch(name));

    private static bool IsEllipsis(string name) => !name.AsSpan().ContainsAnyExcept('.', '…', '⋮');

    private static List<TreeNode> ChildrenOf(List<TreeNode> level)
    {
        if (level is [var only])
            return only.Children;

        var children = new List<TreeNode>();
        foreach (var node in level)
            children.AddRange(node.Children);
        return children;
    }

    /// <summary>One layer for branches that are alike, null for branches that are not.</summary>
    private static Layer? Layer(List<TreeNode> level)
    {
        var name = level is [var only] ? only.Name : AlikeNames.Common(NamesOf(level));
        return name is { Length: > 0 } ? new Layer(name, level[0].Place, [], level[0].Remark) : null;
    }

    private static string[] NamesOf(List<TreeNode> level)
    {
        var names = new string[level.Count];
        for (var index = 0; index < names.Length; index++)
            names[index] = level[index].Name;
        return names;
    }

    [GeneratedRegex(@"^(?:\S*/|/\S+|\.[\w-]+|[\w@.+-]+\.[A-Za-z]\w{0,5}|[\w.-]+/[\w.-]+/\S+)$")]
    private static partial Regex FileName();
}
