using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>
/// Finds the folds of a text and takes their tags out of it, so that what they fold is parsed as the Markdown it is,
/// whether or not there is a blank line before it. A fold that is not closed ends where the next one, or a heading, begins.
/// </summary>
internal sealed class FoldFinder
{
    private const int MostSummaryLines = 40;

    private readonly SourceText source;
    private readonly ProblemLog problems;
    private readonly List<Fold> folds = [];
    private readonly List<(int Start, int Length)> blank = [];
    private readonly List<int> breaks = [];
    private readonly Stack<OpenFold> open = [];
    private (int Line, int Column, bool IsQuoted)? broken;
    private bool isComment;

    private FoldFinder(SourceText source, ProblemLog problems)
    {
        this.source = source;
        this.problems = problems;
    }

    private OpenFold? Innermost => open.TryPeek(out var fold) ? fold : null;

    /// <param name="rest">The text without the tags and summaries, place for place the same.</param>
    /// <returns>In the order in which they open.</returns>
    public static IReadOnlyList<Fold> Find(SourceText source, ProblemLog problems, out SourceText rest)
    {
        rest = source;
        if (!MayHoldFolds(source.Text))
            return [];

        var finder = new FoldFinder(source, problems);
        finder.ReadLines();
        rest = source.WithBlank(finder.blank).WithBreaks(finder.breaks);
        finder.folds.Sort((one, other) => one.Place.CompareTo(other.Place));
        return finder.folds;
    }

    /// <summary>A glance that spares most texts the rest.</summary>
    private static bool MayHoldFolds(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is var at and >= 0)
        {
            text = text[(at + 1)..];
            if (text.StartsWith("details", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void ReadLines()
    {
        var fences = new FencedLines();
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source.Line(line);
            if (broken is { } tag)
            {
                BlankTag(tag, line, text);
                continue;
            }

            if (isComment)
                isComment = !text.Contains("-->", StringComparison.Ordinal);
            else if (!fences.Take(text))
                ReadLine(line, text);
        }

        while (open.TryPop(out var unclosed))
        {
            problems.Add(ProblemCode.DetailsUnclosed, unclosed.Place);
            var end = Math.Min(unclosed.FirstInnerLine ?? source.LineCount, unclosed.FirstHeadingLine ?? source.LineCount);
            folds.Add(unclosed.Close(Math.Max(unclosed.FirstLine, end - 1)));
        }
    }

    /// <summary>Takes a tag that is broken over lines out of one of these, and reads on where it ends.</summary>
    private void BlankTag((int Line, int Column, bool IsQuoted) tag, int line, ReadOnlySpan<char> text)
    {
        var marks = tag.IsQuoted ? QuoteMarks(text) : 0;
        Blank(line, marks, text.Length);
        if (line < tag.Line)
            return;

        broken = null;
        ReadLine(line, text, tag.Column, tag.IsQuoted);
    }

    /// <param name="from">Where a tag ends that began in a line above.</param>
    private void ReadLine(int line, ReadOnlySpan<char> text, int from = 0, bool isQuoted = false)
    {
        if (Innermost is { } around && text.StartsWith("#"))
            around.FirstHeadingLine ??= line;
        var tags = FoldTag.In(text, from, out var lineEnd);
        isComment = lineEnd == LineEnd.Comment;
        if (lineEnd == LineEnd.Tag)
            broken = EndOfTag(line, from > 0 ? isQuoted : text[..QuoteMarks(text)].Contains('>'));
        if (lineEnd == LineEnd.Tag && broken is null)
            tags.RemoveAt(tags.Count - 1);
        var isSummary = Innermost is { IsInSummary: true };
        if (isSummary && from == 0 && text.IsWhiteSpace() && !IsSummaryClosedBelow(line))
            Innermost!.IsInSummary = false;
        if (tags.Count == 0 && !isSummary && from == 0)
            return;

        // What stands before the first tag is Markdown of its own: a list mark, the end of the answer.
        var start = isSummary || tags.Count == 0 || from > 0 ? from : tags[0].Range.Start.Value;
        Blank(line, start, text.Length);
        if (tags.Any(tag => tag.Kind == FoldTagKind.CloseDetails))
            breaks.Add(source.Start(line) + text.Length);
        foreach (var tag in tags)
        {
            Take(line, text, start..tag.Range.Start.Value);
            Apply(tag, line);
            start = tag.Range.End.Value;
        }

        Take(line, text, start..text.Length);
    }

    /// <summary>Where a tag ends that goes on behind a line: the line, and the column behind the bracket.</summary>
    private (int Line, int Column, bool IsQuoted)? EndOfTag(int line, bool isQuoted)
    {
        const int MostLines = 8;
        for (var next = line + 1; next < source.LineCount && next <= line + MostLines; next++)
        {
            var more = source.Line(next);
            var from = isQuoted ? QuoteMarks(more) : 0;
            var end = more[from..].IndexOfAny('<', '>');
            if (more[from..].IsWhiteSpace() || (end >= 0 && more[from + end] == '<'))
                return null;
            if (end >= 0)
                return (next, from + end + 1, isQuoted);
        }

        return null;
    }

    /// <summary>How many characters at the beginning of a line are marks of quotes and spaces.</summary>
    private static int QuoteMarks(ReadOnlySpan<char> text) => text.Length - text.TrimStart(" \t>").Length;

    /// <summary>A blank line ends a summary only where no tag does.</summary>
    private bool IsSummaryClosedBelow(int line)
    {
        for (var below = line + 1; below < Math.Min(line + MostSummaryLines, source.LineCount); below++)
        {
            var text = source.Line(below);
            if (text.Contains('<') && FoldTag.In(text, 0, out _) is [var tag, ..])
                return tag.Kind == FoldTagKind.CloseSummary;
        }

        return false;
    }

    private void Apply(FoldTag tag, int line)
    {
        switch (tag.Kind)
        {
            case FoldTagKind.OpenDetails:
                if (Innermost is { } outer)
                    outer.FirstInnerLine ??= line;
                open.Push(new OpenFold(new Place(line + 1, tag.Range.Start.Value + 1)));
                break;
            case FoldTagKind.CloseDetails when open.TryPop(out var closed):
                folds.Add(closed.Close(line));
                break;
            case FoldTagKind.OpenSummary when Innermost is { } fold:
                fold.IsInSummary = !fold.HasSummary;
                break;
            case FoldTagKind.CloseSummary when Innermost is { } fold:
                fold.IsInSummary = false;
                fold.LastTagLine = line;
                break;
        }
    }

    private void Take(int line, ReadOnlySpan<char> text, Range range)
    {
        if (!text[range].IsWhiteSpace())
            Innermost?.Add(new TextLine(text[range].ToString(), new Place(line + 1, range.Start.Value + 1)));
    }

    private void Blank(int line, int start, int end)
    {
        if (end > start)
            blank.Add((source.Start(line) + start, end - start));
    }
}
