using System.Text;

namespace VirtQuiz.DeckFiles.FrontMatter;

/// <summary>The right-hand side of <c>key: …</c>: one scalar, or a <c>[a, "b"]</c> list of them.</summary>
internal static class YamlScalars
{
    public static List<string> Read(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        if (rest is ">" or "|" or ">-" or "|-" or "")
            return [];

        if (rest[0] != '[')
            return [Scalar(rest, stops: "")];

        var values = new List<string>();
        rest = rest[1..];
        while (rest.Length > 0 && rest[0] != ']')
        {
            var value = Scalar(rest, stops: ",]", out var end);
            if (value.Length > 0)
                values.Add(value);
            rest = rest[Math.Min(end + (end < rest.Length && rest[end] == ',' ? 1 : 0), rest.Length)..].TrimStart();
        }

        return values;
    }

    private static string Scalar(ReadOnlySpan<char> text, string stops) => Scalar(text, stops, out _);

    private static string Scalar(ReadOnlySpan<char> text, string stops, out int end)
    {
        if (text[0] is '"' or '\'')
            return Quoted(text, stops, out end);

        end = stops.Length == 0 ? text.Length : text.IndexOfAny(stops);
        end = end < 0 ? text.Length : end;

        // A '#' after a space begins a comment.
        var value = text[..end];
        var comment = value.IndexOf(" #");
        return (comment >= 0 ? value[..comment] : value).Trim().ToString();
    }

    private static string Quoted(ReadOnlySpan<char> text, string stops, out int end)
    {
        var quote = text[0];
        var value = new StringBuilder();
        for (end = 1; end < text.Length; end++)
        {
            var next = end + 1 < text.Length ? text[end + 1] : '\0';
            if (text[end] == quote && (quote != '\'' || next != '\''))
                break;

            if (text[end] == '\\' && quote == '"')
            {
                end += YamlEscape.Decode(text[(end + 1)..], value);
                continue;
            }

            // A doubled apostrophe is one.
            end += text[end] == quote ? 1 : 0;
            value.Append(text[end]);
        }

        var stop = text[Math.Min(end, text.Length)..].IndexOfAny(stops);
        end = stops.Length == 0 || stop < 0 ? text.Length : end + stop;
        return value.ToString();
    }
}
