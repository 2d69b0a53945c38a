using System.Text;
using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Finds the name that numbered names have in common: "VM 1", "VM 2", "VM N" → "VM".</summary>
internal static partial class AlikeNames
{
    /// <summary>Null when the names differ in more than a number, a letter that counts, or an ellipsis.</summary>
    public static string? Common(IEnumerable<string> names)
    {
        // "..." among the branches says "and so on".
        string[] counted = [.. names.Where(name => name.Any(char.IsLetterOrDigit))];
        if (counted.Length == 0 || CommonTokens(counted) is not { } common)
            return null;

        // What the numbers leave behind: "App ( )", "VM #", "node-".
        var clean = Leftover().Replace(SafeText.Clean(common), "");
        clean = EmptyBracket().Replace(SpaceInBracket().Replace(clean, "$1$2"), "").Trim(' ', '-', '_', '#', '.');
        return clean.Any(char.IsLetterOrDigit) ? clean : null;
    }

    /// <summary>Walks through all names at once, token by token.</summary>
    private static string? CommonTokens(ReadOnlySpan<string> names)
    {
        var common = new StringBuilder();
        var starts = new int[names.Length];
        while (starts[0] < names[0].Length)
        {
            var first = TokenAt(names[0], starts[0]);
            var (areSame, areCounters) = (true, true);
            for (var index = 0; index < names.Length; index++)
            {
                var token = TokenAt(names[index], starts[index]);
                areSame &= token.SequenceEqual(first);
                areCounters &= IsCounter(token);
                starts[index] += token.Length;
            }

            if (areSame)
                common.Append(first);
            else if (!areCounters)
                return null;
        }

        for (var index = 0; index < names.Length; index++)
        {
            if (starts[index] < names[index].Length)
                return null;
        }

        return common.ToString();
    }

    /// <summary>A number, a word, white space, an ellipsis or else a single character; nothing at the end.</summary>
    private static ReadOnlySpan<char> TokenAt(string name, int start)
    {
        var rest = name.AsSpan(start);
        if (rest.StartsWith("..."))
            return rest[..3];
        if (rest.Length < 2 || KindOf(rest[0]) is not { } kind)
            return rest.Length < 2 ? rest : rest[..1];

        var length = 1;
        while (length < rest.Length && KindOf(rest[length]) == kind)
            length++;
        return rest[..length];
    }

    private static TokenKind? KindOf(char character) =>
        char.IsDigit(character) ? TokenKind.Number
        : char.IsLetter(character) ? TokenKind.Word
        : char.IsWhiteSpace(character) ? TokenKind.Space
        : null;

    private static bool IsCounter(ReadOnlySpan<char> token) =>
        (!token.IsEmpty && !token.ContainsAnyExceptInRange('0', '9'))
        || (token.Length == 1 && char.IsAsciiLetter(token[0])) || token is "…" or "..."
        || (token.Length == 1 && token[0] is >= '①' and <= '⑳' or >= 'Ⅰ' and <= 'Ⅻ');

    [GeneratedRegex(@"(?<=\s)[#\-_](?=\s|$)|[#\-_](?=[\s)\]]|$)")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"([(\[（])\s+|\s+([)\]）])")]
    private static partial Regex SpaceInBracket();

    [GeneratedRegex(@"\s*(?:\(\)|\[\]|（）)")]
    private static partial Regex EmptyBracket();

    private enum TokenKind
    {
        Number,
        Word,
        Space,
    }
}
