using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What the comments right above the next block say about it.</summary>
internal sealed class PendingComment(ProblemLog problems)
{
    private Place? place;

    public Comment Current { get; private set; } = Comment.None;

    /// <param name="unknown">The clauses that mean nothing.</param>
    public void Add(Comment read, IReadOnlyList<string> unknown, Place at)
    {
        foreach (var clause in unknown)
            problems.Add(ProblemCode.CommentUnknown, at, clause);
        if (read == Comment.None)
            return;

        place ??= at;
        Current = Current.With(read);
    }

    /// <summary>Leaves the comment to what a block begins with.</summary>
    public void Pass() => place = null;

    /// <param name="isUsed">Whether the block was one that a comment may be about.</param>
    public void Forget(bool isUsed)
    {
        if (!isUsed && place is { } at)
            problems.Add(ProblemCode.CommentWithoutTarget, at);
        Current = Comment.None;
        place = null;
    }
}
