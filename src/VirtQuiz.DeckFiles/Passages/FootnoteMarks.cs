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

        var text = new StringBuilder(markdown.Length);
        var isCode = false;
        for (var at = 0; at < markdown.Length; at++)
        {
            var end = !isCode && LabelStartsAt(markdown, at) ? markdown.IndexOf(']', at) : -1;
            if (end > at + 2 && !markdown.AsSpan(at..end).ContainsAny(" \t\n"))
            {
                labels = labels.Add(markdown[(at + 2)..end]);
                at = end;
                continue;
            }

            if (markdown[at] == '`')
                isCode = !isCode && markdown.IndexOf('`', at + 1) > 0;
            text.Append(markdown[at]);
        }

        return text.ToString();
    }

    private static bool LabelStartsAt(string text, int at) =>
        text[at] == '[' && at + 1 < text.Length && text[at + 1] == '^' && (at == 0 || text[at - 1] != '\\');
}
