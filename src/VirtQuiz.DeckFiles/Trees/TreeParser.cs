using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Drawings;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Reads the trees in a piece of code.</summary>
internal static partial class TreeParser
{
    private static readonly SearchValues<char> RemarkMarks = SearchValues.Create("#/←<⟵");

    /// <summary>The line right above the first branch of a tree is its root.</summary>
    public static List<Tree> Parse(List<TextLine> lines)
    {
        var trees = new List<Tree>();
        var path = new Stack<(int Column, TreeNode Node)>();
        TextLine? above = null;
        foreach (var line in lines)
        {
            if (Branch.Of(line.Text) is not { } branch)
            {
                // Any text that does not keep the tree open begins something new.
                if (Branch.GoesOn(line.Text))
                    continue;
                path.Clear();
                above = string.IsNullOrWhiteSpace(line.Text) ? null : line;
                continue;
            }

            if (path.Count == 0)
            {
                var root = above is { } text
                    ? NodeOf(text, text.Text.Length - text.Text.AsSpan().TrimStart().Length)
                    : new TreeNode("", null, line.Place);
                trees.Add(new Tree([root]));
                path.Push((-1, root));
            }

            while (path.Peek().Column >= branch.Column)
                path.Pop();
            var node = NodeOf(line, branch.NameStart);
            path.Peek().Node.Add(node);
            path.Push((branch.Column, node));
            trees[^1].Nodes.Add(node);
        }

        return trees;
    }

    private static TreeNode NodeOf(TextLine line, int start)
    {
        var text = line.Text[start..];
        if (!text.AsSpan().ContainsAny(RemarkMarks) || RemarkStart().Match(text) is not { Success: true } remark)
            return new TreeNode(SafeText.Clean(text), null, line.At(start));

        var clean = Pointer.Strip(SafeText.Clean(text[remark.Index..]));
        return new TreeNode(SafeText.Clean(text[..remark.Index]), clean.Length > 0 ? clean : null, line.At(start));
    }

    [GeneratedRegex(@"\s+(?:#\s|//\s|←|<-|⟵)")]
    private static partial Regex RemarkStart();
}
