using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Tables;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Reduces the blocks of a written answer to text: its bullets are key points, its tables and code a line for each of theirs.</summary>
internal sealed class AnswerReader(SourceText source, PhraseReader phrases, ProblemLog problems)
{
    private readonly HtmlBudget budget = new(problems);

    public void Read(Block block, AnswerDraft answer)
    {
        switch (block)
        {
            case ListBlock list:
                ReadList(list, answer);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Read(inner, answer);
                break;
            case CodeBlock code:
                ReadCode(code, answer);
                break;
            case HtmlBlock html:
                ReadHtml(html.Lines.ToString(), PlaceOf(html), answer);
                break;
            case LeafBlock leaf:
                foreach (var (text, isLink) in SayingsOf(leaf))
                    answer.AddText(text, PlaceOf(leaf), isLink);
                break;
        }
    }

    public void ReadHtml(string html, Place place, AnswerDraft answer) => HtmlText.Read(html, place, answer, budget);

    private void ReadList(ListBlock list, AnswerDraft answer)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var head = item.FirstOrDefault() is LeafBlock first and not CodeBlock ? first : null;
            if (head is not null)
                ReadBullet(item, head, answer);

            // The lists of a bullet are read with it.
            foreach (var other in item.Where(block => block != head && (head is null || block is not ListBlock)))
                Read(other, answer);
        }
    }

    private void ReadBullet(ListItemBlock item, LeafBlock head, AnswerDraft answer)
    {
        var points = item.OfType<ListBlock>().SelectMany(inner => Points(inner)).ToList();
        var sayings = SayingsOf(head).ToList();
        var isLink = points.Count == 0 && sayings.TrueForAll(saying => saying.IsLink);
        answer.AddBullet(string.Join(' ', [.. sayings.Select(saying => saying.Text), .. points]), PlaceOf(item), NumberOf(item), isLink);
    }

    private static int? NumberOf(ListItemBlock item) => item.Parent is ListBlock { IsOrdered: true } ? item.Order : null;

    /// <summary>The points of a list inside a bullet, in brackets behind it.</summary>
    private IEnumerable<string> Points(ListBlock list)
    {
        var points = list.OfType<ListItemBlock>()
            .Select(item => string.Join(' ', item.SelectMany(block => PartsOf(block)).Where(part => part.Length > 0)))
            .Where(point => point.Length > 0).ToList();
        return points.Count > 0 ? [$"({string.Join("; ", points)})"] : [];
    }

    private IEnumerable<string> PartsOf(Block block) => block switch
    {
        ListBlock list => Points(list),
        CodeBlock code => [TextOf(code)],
        LeafBlock leaf => TextsOf(leaf),
        ContainerBlock container => container.SelectMany(inner => PartsOf(inner)),
        _ => [],
    };

    public IEnumerable<string> TextsOf(LeafBlock block) => SayingsOf(block).Select(saying => saying.Text);

    private IEnumerable<(string Text, bool IsLink)> SayingsOf(LeafBlock block)
    {
        var lines = BlockLines.Of(block, source);
        if (lines.Count == 0)
            return [];

        if (TableText.Find(lines) is { } table)
            return table.Rows.Select(row => (string.Join(" | ", row.Select(cell => phrases.Read(cell.Markdown, cell.Place).Text)), false));

        var phrase = phrases.Read(string.Join('\n', lines.Select(line => line.Text)), lines[0].Place);
        return [(phrase.Text, phrase.IsOnlyLinks || Table.IsAddress(phrase.Text))];
    }

    /// <summary>Code in one line.</summary>
    public string TextOf(CodeBlock code) => string.Join(' ', LinesOf(code).Where(line => line.Length > 0));

    private void ReadCode(CodeBlock code, AnswerDraft answer) =>
        answer.AddCode(LinesOf(code), PlaceOf(code));

    // A drawing is asked as what it is, and makes no sense without its columns.
    private IReadOnlyCollection<string> LinesOf(CodeBlock code)
    {
        var lines = BlockLines.OfCode(code, source);
        return lines.Any(line => line.Text.AsSpan().IndexOfAnyInRange('\u2500', '\u257F') >= 0)
            ? []
            : [.. lines.Select(line => SafeText.Clean(line.Text))];
    }

    private Place PlaceOf(Block block) => source.PlaceAt(block.Span.Start);
}
