using System.Buffers;
using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Finds the name that numbered names have in common: "VM 1", "VM 2", "VM N" → "VM".</summary>
internal static partial class AlikeNames
{
    private static readonly SearchValues<char> LooseMarks = SearchValues.Create("#-_");

    /// <summary>Null when the names differ in more than a number, a letter that counts, or an ellipsis.</summary>
    public static string? Common(string[] names)
    {
        // "..." among the branches says "and so on".
        var counted = Array.TrueForAll(names, IsCounted) ? names : Array.FindAll(names, IsCounted);
        if (counted.Length == 0 || CommonTokens(counted) is not { } common)
            return null;

        // What the numbers leave behind: "App ( )", "VM #", "node-".
        var clean = SafeText.Clean(common);
        if (clean.AsSpan().ContainsAny(LooseMarks))
            clean = Leftover().Replace(clean, "");
        if (MayHaveEmptyBracket(clean))
            clean = EmptyBracket().Replace(SpaceInBracket().Replace(clean, "$1$2"), "");
        var name = clean.AsSpan().Trim(" -_#.");
        return !name.HasLetterOrDigit ? null : name.Length == clean.Length ? clean : name.ToString();
    }

    private static bool IsCounted(string name) => name.AsSpan().HasLetterOrDigit;

    /// <summary>A glance that spares most names two regular expressions: a bracket opens or closes beside a space or another.</summary>
    private static bool MayHaveEmptyBracket(string name)
    {
        for (var index = 0; index + 1 < name.Length; index++)
        {
            var (isOpening, isClosing) = (name[index] is '(' or '[' or '（', name[index + 1] is ')' or ']' or '）');
            if ((isOpening && (isClosing || char.IsWhiteSpace(name[index + 1]))) || (isClosing && char.IsWhiteSpace(name[index])))
                return true;
        }

        return false;
    }

    /// <summary>Walks through all names at once, token by token.</summary>
    private static string? CommonTokens(ReadOnlySpan<string> names)
    {
        var common = new char[names[0].Length];
        var length = 0;
        var starts = new int[names.Length];
        while (starts[0] < names[0].Length)
        {
            var first = TokenAt(names[0], starts[0]);
            var (areSame, areCounters) = (true, true);
            for (var index = 0; index < names.Length; index++)
            {
                var token = TokenAt(names[index], starts[index]);
                areSame = areSame && token.SequenceEqual(first);
                areCounters = areCounters && IsCounter(token);
                starts[index] += token.Length;
            }

            if (!areSame && !areCounters)
                return null;

            // A counter leaves the spaces around it behind, of which one is enough.
            if (areSame && !(first is " " && length > 0 && common[length - 1] == ' '))
            {
                first.CopyTo(common.AsSpan(length));
                length += first.Length;
            }
        }

        for (var index = 0; index < names.Length; index++)
        {
            if (starts[index] < names[index].Length)
                return null;
        }

        return new string(common, 0, length);
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
