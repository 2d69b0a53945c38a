using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>
/// Tables that compare nothing, though they look like it: contrasts that no column names, properties of a single thing, and
/// samples of data.
/// </summary>
internal static partial class TableMisfit
{
    private const int WordsOfSentence = 8;

    /// <param name="table">One whose subjects seem to stand in the first column.</param>
    /// <returns>What the table is instead; null when it may be a comparison.</returns>
    public static ProblemCode? Of(Table table, PassageContext context)
    {
        if (IsContrast(table, context))
            return ProblemCode.TableOfContrasts;
        if (IsSheet(table))
            return ProblemCode.TableOfProperties;
        return IsData(table) ? ProblemCode.TableOfData : null;
    }

    /// <summary>
    /// Whether all headers are what is compared ("Hub | Switch" below "Hub vs Switch"), or statements stand where names
    /// should: no column says in what the things differ.
    /// </summary>
    private static bool IsContrast(Table table, PassageContext context)
    {
        List<string> headers = [table.Corner, .. table.HeaderNames];
        return headers.TrueForAll(header => header.Length > 0)
            && (new[] { context.Heading, context.LeadIn, context.Titles }.Any(text => OrientationGuess.IsCompared(headers, text))
                || (headers.Count == 2 && table.RowNames.Count(IsStatement) * 2 > table.RowNames.Count));
    }

    /// <summary>"Property | Value", "Host info | Value": the rows are what is told of one thing, and not things themselves.</summary>
    private static bool IsSheet(Table table) => table.Columns == 2 && table.Corner.Length > 0
        && (AttributeWords.IsCorner(table.Corner) || AttributeWords.IsAboutOne(table.Corner)) && table.HeaderNames.All(AttributeWords.IsAnyValue);

    /// <summary>Whether keys stand in the first column, or a third of its names or more come again.</summary>
    private static bool IsData(Table table)
    {
        var headers = table.HeaderNames.Prepend(table.Corner).ToList();
        var names = table.RowNames;
        var repeated = names.Count - names.Select(Folding.Fold).Distinct().Count();
        return (repeated > 0 && repeated * 3 >= names.Count)
            || headers.Count(SnakeCase().IsMatch) * 2 > headers.Count
            || (Key().IsMatch(table.Corner) && names.All(name => name.All(char.IsAsciiDigit)));
    }

    private static bool IsStatement(string name) =>
        name.EndsWith('.') || name.AsSpan().Count(' ') >= WordsOfSentence
        || (name.Contains(' ') && (name.EndsWith("니다", StringComparison.Ordinal) || name.EndsWith("한다", StringComparison.Ordinal)));

    [GeneratedRegex(@"^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+$")]
    private static partial Regex SnakeCase();

    [GeneratedRegex(@"^(?:id|ID|Id|\w*(?:_id|_ID|[a-z]I[dD]))$")]
    private static partial Regex Key();
}
