using System.Collections.Immutable;
using System.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>Marks such as <c>[^1]</c> in a text; those in code are text.</summary>
internal static class FootnoteMarks
{
    public static string Cut(string markdown, out ImmutableArray<string> labels)
    {
        labels = [];
        if (!markdown.Contains("[^", StringComparison.Ordinal))
            return markdown;

        // Nearly every text has one mark at most, and needs no builder.
        StringBuilder? text = null;
        var found = ImmutableArray.CreateBuilder<string>(1);
        var (first, start) = (0, 0);
        var isCode = false;
        for (var at = NextMark(markdown, 0); at >= 0; at = NextMark(markdown, at + 1))
        {
            var end = !isCode && LabelStartsAt(markdown, at) ? markdown.IndexOf(']', at) : -1;
            if (end > at + 2 && !markdown.AsSpan(at..end).ContainsAny(" \t\n"))
            {
                if (found.Count == 0)
                    first = at;
                else
                    (text ??= new StringBuilder(markdown, 0, first, markdown.Length)).Append(markdown, start, at - start);
                found.Add(markdown[(at + 2)..end]);
                at = end;
                start = end + 1;
            }
            else if (markdown[at] == '`')
            {
                isCode = !isCode && markdown.IndexOf('`', at + 1) > 0;
            }
        }

        labels = found.DrainToImmutable();
        return labels.IsEmpty ? markdown
            : text is null ? string.Concat(markdown.AsSpan(0, first), markdown.AsSpan(start))
            : text.Append(markdown, start, markdown.Length - start).ToString();
    }

    private static int NextMark(string text, int from) => text.AsSpan(from).IndexOfAny('[', '`') is var at and >= 0 ? from + at : -1;

    private static bool LabelStartsAt(string text, int at) =>
        text[at] == '[' && at + 1 < text.Length && text[at + 1] == '^' && (at == 0 || text[at - 1] != '\\');
}
