namespace VirtQuiz.DeckFiles.Trees;

/// <param name="Nodes">The root, then line by line all that hangs on it.</param>
internal sealed record Tree(List<TreeNode> Nodes)
{
    /// <summary>Without a name where no line stands above the first branch.</summary>
    public TreeNode Root => Nodes[0];
}
