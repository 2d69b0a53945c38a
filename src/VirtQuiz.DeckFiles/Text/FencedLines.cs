namespace VirtQuiz.DeckFiles.Text;

/// <summary>
/// Tells line by line what is fenced code. A fence may stand behind the mark of a list item or a quote, and ends with it,
/// closed or not; so the items and quotes that are open are followed as CommonMark follows them.
/// </summary>
internal sealed class FencedLines
{
    /// <summary>Stands for a quote among the widths of items.</summary>
    private const int Quote = 0;

    private readonly List<int> containers = [];
    private FenceMark? fence;
    private bool isParagraph;
    private bool isItemEmpty;

    /// <summary>Takes the next line of the text; returns whether it is code, or the fence above or below it.</summary>
    public bool Take(ReadOnlySpan<char> text)
    {
        if (containers.Count == 0 && fence is null && text is [not (' ' or '\t' or '>' or '#' or '`' or '~' or '-' or '+' or '*' or '_' or (>= '0' and <= '9')), ..])
        {
            // Most lines are text that opens nothing and stands in nothing.
            isParagraph = true;
            return false;
        }

        var line = new IndentedLine(text);
        var continued = 0;
        while (continued < containers.Count && Continues(containers[continued], ref line))
            continued++;

        // An item may begin with one blank line, but not with two.
        if (isItemEmpty && line.IsBlank && continued == containers.Count)
            continued--;
        isItemEmpty = false;
        if (fence is { } open && continued == containers.Count)
        {
            if (line.Indentation < IndentedLine.CodeIndentation && line.First == open.Character && open.IsClosedBy(line.Rest))
                fence = null;
            return true;
        }

        fence = null;
        if (!line.IsBlank && isParagraph && continued < containers.Count && !line.BeginsBlock(inParagraph: false))
            return false;

        containers.RemoveRange(continued, containers.Count - continued);
        OpenContainers(ref line);
        fence = line.Indentation < IndentedLine.CodeIndentation && line.First is '`' or '~' ? FenceMark.Of(line.Rest) : null;
        isParagraph = !line.IsBlank && fence is null && line.First is not '#' && (isParagraph || line.Indentation < IndentedLine.CodeIndentation)
            && !line.IsThematicBreak;
        return fence is not null;
    }

    private static bool Continues(int container, ref IndentedLine line) => container == Quote
        ? line.Indentation < IndentedLine.CodeIndentation && line.TakeQuoteMark()
        : line.IsBlank || line.TakeIndentation(container);

    private void OpenContainers(ref IndentedLine line)
    {
        while (containers.Count < Limits.Levels && line.Indentation < IndentedLine.CodeIndentation && !line.IsThematicBreak)
        {
            if (line.TakeQuoteMark())
                containers.Add(Quote);
            else if (line.TakeItemMark(isParagraph) is { } width)
                containers.Add(width);
            else
                break;
            isParagraph = false;
            isItemEmpty = containers[^1] != Quote && line.IsBlank;
        }
    }
}
