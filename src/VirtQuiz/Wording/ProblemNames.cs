using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>The names of codes and severities as they are printed; the same in every language.</summary>
public static class ProblemNames
{
    /// <summary>The code in kebab case: <c>file-not-text</c>.</summary>
    public static string Printed(this ProblemCode code)
    {
        var printed = new StringBuilder();
        foreach (var character in code.ToString())
        {
            if (char.IsAsciiLetterUpper(character) && printed.Length > 0)
                printed.Append('-');
            printed.Append(char.ToLowerInvariant(character));
        }

        return printed.ToString();
    }

    public static string Printed(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
