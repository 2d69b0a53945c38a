using System.Text.RegularExpressions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Play;

/// <summary>Writes an answer as its author wrote it, line by line.</summary>
public static partial class AnswerText
{
    /// <summary>What follows a bullet or a number hangs beside it.</summary>
    public static void Write(Sheet sheet, string text, int indent)
    {
        foreach (var line in text.Split('\n'))
        {
            var mark = MarkPattern.Match(line).Value;
            sheet.Hang(new Span(new string(' ', indent) + mark), line[mark.Length..]);
        }
    }

    [GeneratedRegex(@"^(?:•|\d{1,3}[.)]) ")]
    private static partial Regex MarkPattern { get; }
}
