using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Trees;

/// <summary>Finds the name that numbered names have in common: "VM 1", "VM 2", "VM N" → "VM".</summary>
internal static partial class AlikeNames
{
    /// <summary>Null when the names differ in more than a number, a letter that counts, or an ellipsis.</summary>
    public static string? Common(IReadOnlyList<string> names)
    {
        // "..." among the branches says "and so on".
        var tokens = names.Where(name => name.Any(char.IsLetterOrDigit))
            .Select(name => Token().Matches(name).Select(match => match.Value).ToArray()).ToList();
        if (tokens.Count == 0 || tokens.Any(name => name.Length != tokens[0].Length))
            return null;

        var common = "";
        for (var index = 0; index < tokens[0].Length; index++)
        {
            if (tokens.All(name => name[index] == tokens[0][index]))
                common += tokens[0][index];
            else if (!tokens.All(name => IsCounter(name[index])))
                return null;
        }

        // What the numbers leave behind: "App ( )", "VM #", "node-".
        var clean = Leftover().Replace(SafeText.Clean(common), "");
        clean = EmptyBracket().Replace(SpaceInBracket().Replace(clean, "$1$2"), "").Trim(' ', '-', '_', '#', '.');
        return clean.Any(char.IsLetterOrDigit) ? clean : null;
    }

    private static bool IsCounter(string token) =>
        token.All(char.IsAsciiDigit) || (token.Length == 1 && char.IsAsciiLetter(token[0])) || token is "…" or "..."
        || (token.Length == 1 && token[0] is >= '①' and <= '⑳' or >= 'Ⅰ' and <= 'Ⅻ');

    [GeneratedRegex(@"\d+|\p{L}+|\s+|\.\.\.|.")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=\s)[#\-_](?=\s|$)|[#\-_](?=[\s)\]]|$)")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"([(\[（])\s+|\s+([)\]）])")]
    private static partial Regex SpaceInBracket();

    [GeneratedRegex(@"\s*(?:\(\)|\[\]|（）)")]
    private static partial Regex EmptyBracket();
}
