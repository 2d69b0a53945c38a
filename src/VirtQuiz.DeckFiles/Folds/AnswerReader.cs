using Markdig.Syntax;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Tables;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Reduces the blocks of a written answer to text: its bullets are key points, its tables and code one line each.</summary>
internal sealed class AnswerReader(SourceText source, PhraseReader phrases)
{
    /// <param name="offset">Of the parsed part in the file.</param>
    public void Read(Block block, int offset, AnswerDraft answer)
    {
        switch (block)
        {
            case ListBlock list:
                ReadList(list, offset, answer);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Read(inner, offset, answer);
                break;
            case CodeBlock code:
                answer.AddCode(TextOf(code, offset));
                break;
            case HtmlBlock html:
                HtmlText.Read(html.Lines.ToString(), answer);
                break;
            case LeafBlock leaf:
                foreach (var text in TextsOf(leaf, offset))
                    answer.AddText(text);
                break;
        }
    }

    private void ReadList(ListBlock list, int offset, AnswerDraft answer)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item.FirstOrDefault() is LeafBlock head and not CodeBlock)
                answer.AddBullet(string.Join(' ', TextsOf(head, offset).Concat(item.OfType<ListBlock>().SelectMany(inner => Points(inner, offset)))));
            foreach (var other in item.Skip(1).Where(block => block is not ListBlock))
                Read(other, offset, answer);
        }
    }

    /// <summary>The points of a list inside a bullet, in brackets behind it.</summary>
    private IEnumerable<string> Points(ListBlock list, int offset)
    {
        var points = list.OfType<ListItemBlock>().Select(item => item.FirstOrDefault()).OfType<ParagraphBlock>()
            .Select(paragraph => string.Join(' ', TextsOf(paragraph, offset))).Where(point => point.Length > 0).ToList();
        return points.Count > 0 ? [$"({string.Join("; ", points)})"] : [];
    }

    public IEnumerable<string> TextsOf(LeafBlock block, int offset)
    {
        var lines = BlockLines.Of(block, source, offset);
        if (lines.Count == 0)
            return [];

        return TableText.Find(lines) is { } table
            ? table.Rows.Select(row => string.Join(" | ", row.Select(cell => phrases.Read(cell.Markdown, cell.Place).Text)))
            : [phrases.Read(string.Join('\n', lines.Select(line => line.Text)), lines[0].Place).Text];
    }

    // A drawing is asked as what it is, and makes no sense in one line.
    public string TextOf(CodeBlock code, int offset)
    {
        var lines = BlockLines.OfCode(code, source, offset);
        return lines.Any(line => line.Text.AsSpan().IndexOfAnyInRange('\u2500', '\u257F') >= 0)
            ? ""
            : SafeText.Clean(string.Join('\n', lines.Select(line => line.Text)));
    }
}
