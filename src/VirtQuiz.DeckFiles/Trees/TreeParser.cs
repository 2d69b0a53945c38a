using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Drawings;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Reads the trees in a piece of code: <c>├──</c> and <c>└──</c>, or <c>|--</c>, <c>`--</c> and <c>|__</c>.</summary>
internal static partial class TreeParser
{
    private static readonly SearchValues<char> BranchMarks = SearchValues.Create("├└┣┗╠╚╰|+`\\");

    private static readonly SearchValues<char> RemarkMarks = SearchValues.Create("#/←<⟵");

    /// <summary>The roots. The line right above the first branch is the root; without one the root has no name.</summary>
    public static List<TreeNode> Parse(IReadOnlyList<TextLine> lines)
    {
        var roots = new List<TreeNode>();
        var path = new Stack<(int Column, TreeNode Node)>();
        TextLine? above = null;
        foreach (var line in lines)
        {
            if (BranchOf(line.Text) is not { } branch)
            {
                // A bare "│" or "..." keeps the tree open; any other text begins something new.
                if (MayGoOn(line.Text) && GoesOn().IsMatch(line.Text))
                    continue;
                path.Clear();
                above = string.IsNullOrWhiteSpace(line.Text) ? null : line;
                continue;
            }

            if (path.Count == 0)
            {
                var root = above is { } text
                    ? NodeOf(text, text.Text.Length - text.Text.TrimStart().Length)
                    : new TreeNode("", null, line.Place);
                roots.Add(root);
                path.Push((-1, root));
            }

            while (path.Peek().Column >= branch.Column)
                path.Pop();
            var node = NodeOf(line, branch.NameStart);
            path.Peek().Node.Children.Add(node);
            path.Push((branch.Column, node));
        }

        return roots;
    }

    /// <summary>The column of the branch on a line, and where the name behind it starts.</summary>
    private static (int Column, int NameStart)? BranchOf(string line)
    {
        if (!line.AsSpan().ContainsAny(BranchMarks))
            return null;

        var match = Branch().Match(line);
        return match.Success ? (match.Groups[1].Index, match.Length) : null;
    }

    private static TreeNode NodeOf(TextLine line, int start)
    {
        var text = line.Text[start..];
        if (!text.AsSpan().ContainsAny(RemarkMarks) || RemarkStart().Match(text) is not { Success: true } remark)
            return new TreeNode(SafeText.Clean(text), null, line.At(start));

        var clean = Pointer.Strip(SafeText.Clean(text[remark.Index..]));
        return new TreeNode(SafeText.Clean(text[..remark.Index]), clean.Length > 0 ? clean : null, line.At(start));
    }

    private static bool MayGoOn(ReadOnlySpan<char> line) => line.TrimEnd() is [.., '│' or '┃' or '|' or '…' or '⋮' or ':' or '.'];

    // A line that runs into another one is the edge of a box or the rule of a table.
    [GeneratedRegex(@"^[\s│┃|]*([├└┣┗╠╚╰]|[|+`\\](?=--|__))(?:[─━═┬┳_-]+|(?=\s))(?![─━═┬┳┤┫┐┓┘┛┴┻┼╋│┃|+:_-])[>▶►]?\s*")]
    private static partial Regex Branch();

    [GeneratedRegex(@"^\s*(?:[│┃|]\s*)*(?:[│┃|…⋮:]|\.{3,})\s*$")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\s+(?:#\s|//\s|←|<-|⟵)")]
    private static partial Regex RemarkStart();
}
