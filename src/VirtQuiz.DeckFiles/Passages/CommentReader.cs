using System.Text.RegularExpressions;
using VirtQuiz.DeckFiles.Tables;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>
/// Reads <c>&lt;!-- virtquiz: subjects=rows; list=Uses, Tools; skip; sequence --&gt;</c>. A semicolon between the
/// clauses may be left out.
/// </summary>
internal static partial class CommentReader
{
    /// <summary>Null when the comment is not for VirtQuiz.</summary>
    /// <param name="unknown">The clauses that mean nothing.</param>
    public static Comment? Read(string html, out IReadOnlyList<string> unknown)
    {
        var notUnderstood = new List<string>();
        unknown = notUnderstood;
        var match = ForVirtQuiz().Match(html);
        if (!match.Success)
            return null;

        var comment = Comment.None;
        var clauses = match.Groups[1].Value.Split(';').SelectMany(part => ClauseStart().Split(part));
        foreach (var clause in clauses.Select(clause => clause.Trim()).Where(clause => clause.Length > 0))
        {
            var separator = clause.AsSpan().IndexOfAny('=', ':');
            var key = (separator < 0 ? clause : clause[..separator]).Trim().ToLowerInvariant();
            var value = separator < 0 ? "" : clause[(separator + 1)..].Trim();
            if (Apply(comment, key, value) is { } applied)
                comment = applied;
            else
                notUnderstood.Add(clause);
        }

        return comment;
    }

    private static Comment? Apply(Comment comment, string key, string value) => (key, value.ToLowerInvariant()) switch
    {
        ("skip", "") => comment with { IsSkip = true },
        ("sequence", "") => comment with { IsSequence = true },
        ("subjects", "rows") => comment with { Subjects = Orientation.SubjectsInRows },
        ("subjects", "columns") => comment with { Subjects = Orientation.SubjectsInColumns },
        ("list", not "") => comment with { ListRows = comment.ListRows.AddRange(Names(value)) },
        _ => null,
    };

    private static IEnumerable<string> Names(string value) =>
        value.Split(',').Select(name => name.Trim().Trim('"', '\'').Trim()).Where(name => name.Length > 0);

    [GeneratedRegex(@"^\s*<!--+\s*virtquiz\s*:(.*?)-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ForVirtQuiz();

    [GeneratedRegex(@"\s+(?=(?:subjects|list)\s*[=:]|(?:skip|sequence)(?:\s|$))", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseStart();
}
