using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>Reduces inline Markdown to text, one cell, heading or item at a time.</summary>
internal sealed partial class PhraseReader(DeckText deck, ProblemLog problems)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]()<>&!\\~");
    private static readonly SearchValues<char> FirstMarks = SearchValues.Create("*_`[<&\\~");

    // No block but the paragraph: "# 1" and "- x" in a cell are text.
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    private long work;

    /// <param name="markdown">Lines of one paragraph, cell or heading.</param>
    public Phrase Read(string markdown, Place place)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return Phrase.Empty;

        var text = FootnoteMarks.Cut(markdown.Trim(), out var footnotes);
        foreach (var label in footnotes)
        {
            if (!deck.Footnotes.ContainsKey(label))
                problems.Add(ProblemCode.FootnoteUndefined, place, label);
        }

        if (!text.AsSpan().ContainsAny(FirstMarks))
            return Plain(text, footnotes);

        var phrase = ReadMarked(text, place);
        return footnotes.IsEmpty ? phrase : phrase with { Footnotes = footnotes };
    }

    private Phrase ReadMarked(string markdown, Place place)
    {
        if (BoldBeginning(markdown) is { } simple)
            return simple;

        var marks = CountMarks(markdown);
        work += (long)marks * marks;
        if (marks <= Limits.MarksInPhrase && work <= Limits.MarkWork)
        {
            try
            {
                return Parse(markdown);
            }
            catch (ArgumentException)
            {
                // Markdig's answer to marks nested too deeply.
            }
        }

        problems.Add(ProblemCode.TextTooIntricate, place);
        return Plain(markdown, []);
    }

    private Phrase Parse(string text)
    {
        if (text.Contains("**", StringComparison.Ordinal))
            text = BoldText().Replace(text, bold => IsBesidePunctuation(bold, text) ? $"<b>{bold.Groups[1]}</b>" : bold.Value);
        var document = Markdown.Parse(text + Definitions(text), Pipeline);
        var phrase = Built(document, namesPictures: false);
        return text.Contains("![", StringComparison.Ordinal) && !phrase.Text.Any(char.IsLetterOrDigit)
            ? Built(document, namesPictures: true)
            : phrase;
    }

    private static Phrase Built(MarkdownDocument document, bool namesPictures)
    {
        var builder = new PhraseBuilder(namesPictures);
        foreach (var block in document.OfType<ParagraphBlock>())
            builder.Append(block);
        return builder.ToPhrase();
    }

    private static Phrase Plain(string text, ImmutableArray<string> footnotes)
    {
        var clean = SafeText.Clean(text);
        return clean.Length == 0 && footnotes.IsEmpty ? Phrase.Empty : new Phrase(clean, [], null, clean.AsMemory(), false, footnotes);
    }

    /// <summary>
    /// <c>**Term**</c> and <c>**Term**: text</c> without another mark, the most frequent forms, need no parser.
    /// </summary>
    private static Phrase? BoldBeginning(string text)
    {
        var end = text.StartsWith("**", StringComparison.Ordinal) ? text.IndexOf("**", 2, StringComparison.Ordinal) : -1;
        if (end < 3 || char.IsWhiteSpace(text[2]) || char.IsWhiteSpace(text[end - 1])
            || text.AsSpan(2, end - 2).ContainsAny(FirstMarks) || text.AsSpan(end + 2).ContainsAny(FirstMarks))
            return null;

        var term = SafeText.Clean(text[2..end]);
        var whole = SafeText.Clean(string.Concat(text.AsSpan(2, end - 2), text.AsSpan(end + 2)));
        return term.Length > 0 && whole.StartsWith(term, StringComparison.Ordinal)
            ? new Phrase(whole, [], term, whole.AsMemory(term.Length), false, [])
            : null;
    }

    private static int CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int at; (at = text.IndexOfAny(Marks)) >= 0; count++)
            text = text[(at + 1)..];
        return count;
    }

    /// <summary>The definitions of the links that the text names: Markdig wants them in the same document.</summary>
    private string Definitions(string text)
    {
        if (deck.LinkLabels.Count == 0 || !text.Contains('['))
            return "";

        var labels = LinkLabel().Matches(text).Select(match => match.Groups[1].Value).Where(deck.LinkLabels.Contains);
        return string.Concat(labels.Select(label => $"\n\n[{label}]: <#>"));
    }

    // CommonMark does not end bold text between a bracket and a letter, as in "**VM(가상 머신)**은": Korean particles
    // follow without a space, so authors write just that.
    private static bool IsBesidePunctuation(Match bold, string text) =>
        bold.Groups[1].Value is [.., var last] && (char.IsPunctuation(last) || char.IsSymbol(last)) && last is not ('*' or '`' or '\\')
        && bold.Index + bold.Length is var end && end < text.Length && char.IsLetterOrDigit(text[end]);

    // Code and other bold text match too, so that a mark that closes is never taken for one that opens.
    [GeneratedRegex(@"\\.|`[^`\n]*`|(?<!\*)\*\*(?=[^\s*])((?>(?:[^*`\\\n]|\\.|`[^`\n]*`|\*(?!\*))+))(?<!\s)\*\*")]
    private static partial Regex BoldText();

    [GeneratedRegex(@"\[([^\[\]]+)\]")]
    private static partial Regex LinkLabel();

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetexHeadings = false });
        builder.InlineParsers.Insert(0, new MathInlineParser());
        return builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();
    }
}
