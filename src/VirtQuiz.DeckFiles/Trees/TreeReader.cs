using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Reads a tree as a layer stack: what stands on what, from the root at the bottom to the first branching.</summary>
internal static partial class TreeReader
{
    /// <returns>The layers from top to bottom; with fewer than two of them the tree is no stack.</returns>
    public static ImmutableArray<Layer> Layers(TreeNode root)
    {
        var layers = new List<Layer>();
        List<TreeNode> level = root.Name.Length > 0 ? [root] : root.Children;
        while (level.Count > 0 && Layer(level) is { } layer)
        {
            layers.Add(layer);
            level = [.. level.SelectMany(node => node.Children)];
        }

        layers.Reverse();
        return [.. layers];
    }

    /// <summary>
    /// Whether a tree lists files: its root is a path, or half of its names or more look like files, or half of its
    /// leaves do and all above them could be folders.
    /// </summary>
    public static bool IsFileListing(TreeNode root)
    {
        var names = Nodes(root).Select(node => node.Name).Where(name => name.Length > 0).ToList();
        return root.Name is "." or "./" or "/" or "~" || root.Name.EndsWith('/')
            || names.Count(FileName().IsMatch) * 2 >= names.Count
            || HasFilesInFolders(root);
    }

    private static bool HasFilesInFolders(TreeNode root)
    {
        var nodes = Nodes(root).Skip(1).ToLookup(node => node.Children.Count > 0);
        var leaves = nodes[false].Where(node => node.Name.Length > 0).ToList();
        return nodes[true].Any() && nodes[true].All(node => FolderName().IsMatch(node.Name))
            && leaves.Count(leaf => FileName().IsMatch(leaf.Name)) * 2 >= leaves.Count;
    }

    /// <summary>One layer for branches that are alike, null for branches that are not.</summary>
    private static Layer? Layer(List<TreeNode> level)
    {
        var name = level is [var only] ? only.Name : AlikeNames.Common([.. level.Select(node => node.Name)]);
        return name is { Length: > 0 } ? new Layer(name, level[0].Place, [], level[0].Remark) : null;
    }

    /// <summary>The root first.</summary>
    private static IEnumerable<TreeNode> Nodes(TreeNode root)
    {
        var waiting = new Stack<TreeNode>([root]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children)
                waiting.Push(child);
        }
    }

    [GeneratedRegex(@"^(?:\S*/|/\S+|\.[\w-]+|[\w@.+-]+\.[A-Za-z]\w{0,5}|Dockerfile|Makefile|README|LICENSE)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[a-z0-9_.@+-]+$")]
    private static partial Regex FolderName();
}
