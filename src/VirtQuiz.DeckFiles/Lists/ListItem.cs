using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>One item of a list.</summary>
/// <param name="Markdown">Its first paragraph.</param>
/// <param name="Paragraphs">Its other paragraphs.</param>
/// <param name="Bullets">The first paragraphs of the items of the lists inside it.</param>
/// <param name="Others">The blocks inside it that may hold forms of their own.</param>
internal sealed record ListItem(
    string Markdown,
    Place Place,
    IReadOnlyList<TextLine> Paragraphs,
    IReadOnlyList<TextLine> Bullets,
    IReadOnlyList<Block> Others)
{
    public static List<ListItem> Of(ListBlock list, SourceText source)
    {
        var items = new List<ListItem>(list.Count);
        foreach (var item in list)
            items.Add(Of((ListItemBlock)item, source));
        return items;
    }

    private static ListItem Of(ListItemBlock item, SourceText source)
    {
        // Nearly every item is one paragraph.
        if (item.Count == 1 && item[0] is ParagraphBlock single && TextOf(single, source) is { } only)
            return new ListItem(only.Text, only.Place, [], [], []);

        return OfSeveral(item, source);
    }

    private static ListItem OfSeveral(ListItemBlock item, SourceText source)
    {
        var paragraphs = new List<TextLine>();
        var bullets = new List<TextLine>();
        var others = new List<Block>();
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph && TextOf(paragraph, source) is { } text)
                paragraphs.Add(text);
            else
                others.Add(block);

            if (block is ListBlock inner)
                bullets.AddRange(inner.OfType<ListItemBlock>().SelectMany(bullet => FirstParagraph(bullet, source)));
        }

        var isText = item.FirstOrDefault() is ParagraphBlock && paragraphs.Count > 0;
        var place = isText ? paragraphs[0].Place : source.PlaceAt(item.Span.Start);
        return new ListItem(isText ? paragraphs[0].Text : "", place, [.. paragraphs.Skip(isText ? 1 : 0)], bullets, others);
    }

    /// <summary>Null when the paragraph is blank or a table.</summary>
    private static TextLine? TextOf(ParagraphBlock paragraph, SourceText source)
    {
        if (paragraph.Lines.Count == 1)
            return BlockLines.At(paragraph, 0, source);

        return BlockLines.Of(paragraph, source) is { Count: > 0 } lines && Tables.TableText.Find(lines) is null
            ? Joined(lines)
            : null;
    }

    private static IEnumerable<TextLine> FirstParagraph(ListItemBlock item, SourceText source) =>
        item.OfType<ParagraphBlock>().Take(1).Select(block => BlockLines.Of(block, source))
            .Where(lines => lines.Count > 0).Select(Joined);

    private static TextLine Joined(List<TextLine> lines) => lines is [var only]
        ? only
        : new(string.Join('\n', lines.Select(line => line.Text)), lines[0].Place);
}
