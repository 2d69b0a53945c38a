using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Trees;

/// <param name="Name">What stands behind the branch, without a remark.</param>
/// <param name="Remark">The text behind <c>#</c> or an arrow, or null.</param>
internal sealed record TreeNode(string Name, string? Remark, Place Place)
{
    public List<TreeNode> Children { get; } = [];
}
