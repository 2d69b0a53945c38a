using VirtQuiz.Core.Insights;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Statistics;

/// <summary>Writes how often which subject was picked for which: a row for each that was asked for.</summary>
internal static class MatrixBlock
{
    private const int Indent = 2, Gap = 2, NarrowestName = 6;

    /// <param name="pair">Its two subjects stand out.</param>
    public static void Write(Sheet sheet, ConfusionMatrix matrix, ConfusedPair pair, StatsTexts texts)
    {
        var subjects = matrix.Comparison.Subjects;
        var longest = subjects.Append(texts.AskedPicked).Max(Cells.Width);
        var names = Math.Min(longest, sheet.Width * 2 / 5);
        var column = Math.Min(subjects.Max(Cells.Width), ((sheet.Width - Indent - names) / subjects.Length) - Gap);

        // Where not even the beginnings of the names fit above the columns, numbers stand for them.
        var isNumbered = column < NarrowestName;
        var heads = isNumbered ? Enumerable.Range(1, subjects.Length).Select(number => $"{number}") : subjects;
        column = isNumbered ? $"{matrix.Total}".Length + 1 : column;
        sheet.Write(matrix.Comparison.Title, Role.Strong, indent: Indent);
        sheet.Add(Line.Of(
        [
            new Span(Named(texts.AskedPicked, names), Role.Quiet),
            .. heads.Select((head, at) => new Span(InColumn(head, column), RoleOf(subjects[at], pair))),
        ]));
        foreach (var (asked, row) in matrix.Counts.Index())
        {
            var name = isNumbered ? $"{asked + 1} {subjects[asked]}" : subjects[asked];
            sheet.Add(Line.Of(
            [
                new Span(Named(name, names), RoleOf(subjects[asked], pair)),
                .. row.Select(count => new Span(InColumn(count == 0 ? "·" : $"{count}", column), count == 0 ? Role.Quiet : Role.Strong)),
            ]));
        }
    }

    private static string Named(string name, int names) => Cells.Fit(new string(' ', Indent) + Cells.Fit(name, names), Indent + names);

    private static string InColumn(string text, int column) => new string(' ', Gap) + Cells.Center(text, column);

    private static Role RoleOf(string subject, ConfusedPair pair) => subject == pair.Name || subject == pair.TakenFor ? Role.Here : Role.Text;
}
