using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>Gathers the text of inlines and notes the bold beginning and the links among them.</summary>
/// <param name="namesPictures">Whether a picture stands for its name, as where there is nothing else to read.</param>
internal sealed class PhraseBuilder(bool namesPictures)
{
    // Stands for <br> until the text is cut into lines; no text holds it, since it is left out of what is appended.
    private const char Break = '\u001E';

    private static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly StringBuilder text = new();
    private int? termStart;
    private int? termEnd;
    private int openBold;
    private int openLinks;
    private bool hasLink;
    private bool hasText;
    private bool isBlank = true;

    public void Append(LeafBlock block)
    {
        if (block.Inline is { } inlines)
            AppendChildren(inlines, isLink: false);
    }

    public Phrase ToPhrase()
    {
        var whole = text.ToString();
        var line = Joined(whole);
        ImmutableArray<string> lines = whole.Contains(Break)
            ? [.. whole.Split(Break).Select(SafeText.Clean).Where(part => part.Length > 0)]
            : [];
        var term = termEnd is { } end ? Joined(whole[termStart!.Value..end]) : null;
        var rest = term is { Length: > 0 } ? whole[termEnd!.Value..] : line;
        return new Phrase(line, lines, term is { Length: > 0 } ? term : null, SpaceKept(rest).AsMemory(), hasLink && !hasText, []);
    }

    private static string Joined(string text) => SafeText.Clean(text.Replace(Break, ' '));

    private static string SpaceKept(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || text[0] == Break) ? " " + Joined(text) : Joined(text);

    private void AppendChildren(ContainerInline parent, bool isLink)
    {
        foreach (var inline in parent)
            Append(inline, isLink);
    }

    private void Append(Inline inline, bool isLink)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendText(literal.Content.ToString(), isLink);
                break;
            case CodeInline code:
                AppendText(code.Content, isLink);
                break;
            case MathInline math:
                // A formula is kept as written: nothing here could set it.
                var marks = new string(math.Delimiter, math.DelimiterCount);
                AppendText($"{marks}{math.Content}{marks}", isLink);
                break;
            case HtmlEntityInline entity:
                AppendText(entity.Transcoded.ToString(), isLink);
                break;
            case AutolinkInline link:
                hasLink = true;
                AppendText(link.Url, isLink: true);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlInline html:
                AppendTag(html.Tag, isLink);
                break;
            case LinkInline link:
                hasLink = true;
                if (namesPictures || !link.IsImage)
                    AppendChildren(link, isLink: true);
                break;
            case EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' } bold:
                OpenBold();
                AppendChildren(bold, isLink);
                CloseBold();
                break;
            case DelimiterInline delimiter:
                AppendText(delimiter.ToLiteral(), isLink);
                AppendChildren(delimiter, isLink);
                break;
            case ContainerInline container:
                AppendChildren(container, isLink);
                break;
        }
    }

    private void AppendText(string part, bool isLink)
    {
        isBlank &= string.IsNullOrWhiteSpace(part);
        hasText |= !isLink && openLinks == 0 && !string.IsNullOrWhiteSpace(part);
        text.Append(part.Contains(Break) ? part.Replace($"{Break}", "", StringComparison.Ordinal) : part);
    }

    private void AppendTag(string tag, bool isLink)
    {
        var name = NameOf(tag);
        if (name.Length > 0 && !HtmlElements.Contain(name))
        {
            // "List<String>": no tag, but a type.
            AppendText(tag, isLink);
            return;
        }

        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        if (name is "br" or "p" or "div" or "ul" or "ol" or "li" or "hr")
            text.Append(Break);
        else if (name is "img")
            hasLink = true;
        else if (name is "a")
            OpenOrCloseLink(isEnd);
        else if (name is "b" or "strong" && isEnd)
            CloseBold();
        else if (name is "b" or "strong")
            OpenBold();
    }

    /// <summary>The name of <c>&lt;name attributes&gt;</c>, <c>&lt;/name&gt;</c> and <c>&lt;name/&gt;</c>.</summary>
    private static string NameOf(string tag)
    {
        var name = tag.AsSpan().TrimStart("</");
        var end = name.IndexOfAnyExcept(LettersAndDigits);
        return name[..(end < 0 ? name.Length : end)].ToString().ToLowerInvariant();
    }

    private void OpenOrCloseLink(bool isEnd)
    {
        openLinks = Math.Max(0, openLinks + (isEnd ? -1 : 1));
        hasLink = true;
    }

    private void OpenBold()
    {
        openBold++;
        if (termStart is null && isBlank)
            termStart = text.Length;
    }

    private void CloseBold()
    {
        openBold = Math.Max(0, openBold - 1);
        if (openBold == 0 && termStart is not null)
            termEnd ??= text.Length;
    }
}
