using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Folds;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>Reads the comments for VirtQuiz, and reports HTML that is passed over.</summary>
internal sealed class HtmlReader(PendingComment comment, FoldReader folds, ProblemLog problems)
{
    public void Read(HtmlBlock block, Place place)
    {
        var html = block.Lines.ToString();
        if (block.Type == HtmlBlockType.Comment && !html.Contains("-->", StringComparison.Ordinal))
            problems.Add(ProblemCode.CommentUnclosed, place);
        else if (html.AsSpan().TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            problems.Add(ProblemCode.HtmlTablePassedOver, place);
        else if (CommentReader.Read(html, out var unknown) is { } read)
            Keep(read, unknown, place, block.Lines.Count);
    }

    private void Keep(Comment read, IReadOnlyList<string> unknown, Place place, int lines)
    {
        comment.Add(read, unknown, place);
        if (read.IsSkip && folds.TrySkip(place.Line + lines - 1))
            comment.Forget(isUsed: true);
    }
}
