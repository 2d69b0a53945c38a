using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Trees;

/// <param name="name">What stands behind the branch, without a remark.</param>
/// <param name="remark">The text behind <c>#</c> or an arrow, or null.</param>
internal sealed class TreeNode(string name, string? remark, Place place)
{
    // Most nodes are leaves, and share one list that stays empty.
    private static readonly List<TreeNode> None = [];

    public string Name { get; } = name;

    public string? Remark { get; } = remark;

    public Place Place { get; } = place;

    public List<TreeNode> Children { get; private set; } = None;

    public bool IsLeaf => Children.Count == 0;

    public void Add(TreeNode child)
    {
        if (IsLeaf)
            Children = [];
        Children.Add(child);
    }
}
