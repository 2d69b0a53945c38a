using System.Collections.Immutable;
using System.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>Marks such as <c>[^1]</c> in a text; those in code are text.</summary>
internal static class FootnoteMarks
{
    public static string Cut(string markdown, out ImmutableArray<string> labels)
    {
        labels = [];
        if (!markdown.Contains('^') || !markdown.Contains("[^", StringComparison.Ordinal))
            return markdown;

        if (OnlyMark(markdown) is var only and > 0)
        {
            labels = [markdown[(only + 2)..^1]];
            return markdown[..only];
        }

        var text = new StringBuilder();
        var found = ImmutableArray.CreateBuilder<string>(1);
        var start = 0;
        var isCode = false;
        for (var at = NextMark(markdown, 0); at >= 0; at = NextMark(markdown, at + 1))
        {
            var end = !isCode && LabelStartsAt(markdown, at) ? markdown.IndexOf(']', at) : -1;
            if (end > at + 2 && !markdown.AsSpan(at..end).ContainsAny(" \t\n"))
            {
                found.Add(markdown[(at + 2)..end]);
                text.Append(markdown, start, at - start);
                at = end;
                start = end + 1;
            }
            else if (markdown[at] == '`')
            {
                isCode = !isCode && markdown.IndexOf('`', at + 1) > 0;
            }
        }

        labels = found.DrainToImmutable();
        return labels.IsEmpty ? markdown : text.Append(markdown, start, markdown.Length - start).ToString();
    }

    /// <summary>Where the mark begins that ends the text and is its only one, as in most cells; else -1.</summary>
    private static int OnlyMark(string markdown)
    {
        var at = NextMark(markdown, 0);
        return LabelStartsAt(markdown, at) && markdown.IndexOf(']', at) is var end && end == markdown.Length - 1 && end > at + 2
            && !markdown.AsSpan(at).ContainsAny(" \t\n") ? at : -1;
    }

    private static int NextMark(string text, int from) => text.AsSpan(from).IndexOfAny('[', '`') is var at and >= 0 ? from + at : -1;

    private static bool LabelStartsAt(string text, int at) =>
        text[at] == '[' && at + 1 < text.Length && text[at + 1] == '^' && (at == 0 || text[at - 1] != '\\');
}
