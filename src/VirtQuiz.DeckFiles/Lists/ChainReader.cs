using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads the lines of a paragraph or an item that are chains of steps.</summary>
internal sealed class ChainReader(DeckDraft draft, PhraseReader phrases, SourceText source, ProblemLog problems)
{
    /// <summary>Returns whether there is nothing else.</summary>
    public bool Read(IReadOnlyList<TextLine> lines, PassageContext context)
    {
        if (!lines.Any(line => ArrowChain.MayBeChain(line.Text)))
            return false;

        var (above, isBroken, isProse) = (context.LeadIn, false, false);
        foreach (var line in ArrowChain.Joined([.. lines.Select(WithoutBreak)]))
        {
            if ((!isProse || isBroken || IsAtEnd(above)) && Chain(line, ChainLabel.In(above, isBroken) ?? context.Heading) is { } chain)
            {
                draft.Sequences.Add(chain);
                above = "";
            }
            else
            {
                (above, isBroken, isProse) = (line.Text, IsBroken(line), true);
            }
        }

        return !isProse;
    }

    /// <summary>The chain that an item is, or that stands in it between hard line breaks.</summary>
    public Sequence? Read(ListItem item, Phrase phrase, string heading)
    {
        if (!ArrowChain.MayBeChain(phrase.Text))
            return null;
        if (!item.Markdown.Contains('\n'))
            return Told(phrase.Text, item.Place, heading);

        var above = "";
        foreach (var line in ArrowChain.Joined(Unwrapped(item)))
        {
            if (Chain(line, ChainLabel.In(above, isBroken: true) ?? heading) is { } chain)
                return chain;
            above = line.Text;
        }

        return null;
    }

    private Sequence? Chain(TextLine line, string title) => ArrowChain.MayBeChain(line.Text)
        ? Told(phrases.Read(line.Text, line.Place).Text, line.Place, title)
        : null;

    private Sequence? Told(string text, Place place, string title)
    {
        var chain = ArrowChain.Read(text, place, title);
        if (chain is null && ArrowChain.IsUnclear(text))
            problems.Add(ProblemCode.ChainUnclear, place);
        return chain;
    }

    /// <summary>The text of an item as far as its author breaks it: only a hard line break begins a line.</summary>
    private List<TextLine> Unwrapped(ListItem item)
    {
        var unwrapped = new List<TextLine>();
        var isBroken = true;
        foreach (var (index, text) in item.Markdown.Split('\n').Index())
        {
            var line = new TextLine(text, index == 0 ? item.Place : new Place(item.Place.Line + index, 1));
            if (isBroken)
                unwrapped.Add(WithoutBreak(line));
            else
                unwrapped[^1] = unwrapped[^1] with { Text = $"{unwrapped[^1].Text} {WithoutBreak(line).Text}" };
            isBroken = IsBroken(line);
        }

        return unwrapped;
    }

    /// <summary>Whether the line ends in a hard line break: two spaces, a backslash or a tag.</summary>
    private bool IsBroken(TextLine line) => source.Line(line.Place.Line - 1) is var written
        && (written.EndsWith("  ") || written.EndsWith("\\") || BreakTag(written) > 0);

    private static TextLine WithoutBreak(TextLine line) => line.Text is [.., '\\'] ? line with { Text = line.Text[..^1].TrimEnd() }
        : BreakTag(line.Text) is > 0 and var length ? line with { Text = line.Text[..^length].TrimEnd() }
        : line;

    private static int BreakTag(ReadOnlySpan<char> text) => text.EndsWith("<br>", StringComparison.OrdinalIgnoreCase) ? 4
        : text.EndsWith("<br/>", StringComparison.OrdinalIgnoreCase) ? 5
        : text.EndsWith("<br />", StringComparison.OrdinalIgnoreCase) ? 6
        : 0;

    /// <summary>Whether the next line begins anew: else it may be the middle of a sentence.</summary>
    private static bool IsAtEnd(string prose) =>
        prose.AsSpan().TrimEnd(" *_") is [] or [.., ':' or '：' or '.' or '?' or '!' or '。' or '>'];
}
