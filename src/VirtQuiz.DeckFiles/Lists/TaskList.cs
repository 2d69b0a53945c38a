using System.Collections.Immutable;
using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>A list of <c>- [x]</c> and <c>- [ ]</c>; an empty box may lack its space.</summary>
internal static class TaskList
{
    /// <param name="codeOf">Code in one line.</param>
    /// <returns>What is ticked and what is not; null when not every item is a task.</returns>
    public static ImmutableArray<NoteOption>? Read(
        IReadOnlyList<ListItem> items, PhraseReader phrases, Func<CodeBlock, string> codeOf, ProblemLog problems)
    {
        var tasks = items.Count(item => IsTask(item.Markdown));
        if (tasks > 0 && tasks < items.Count)
            problems.Add(ProblemCode.TaskListPassedOver, items[0].Place);
        return tasks > 0 && tasks == items.Count ? [.. items.Select(item => OptionOf(item, phrases, codeOf))] : null;
    }

    public static bool IsTask(ReadOnlySpan<char> markdown) =>
        markdown is ['[', ' ' or 'x' or 'X', ']'] or ['[', ' ' or 'x' or 'X', ']', not '(', ..] or ['[', ']'] or ['[', ']', ' ', ..];

    private static NoteOption OptionOf(ListItem item, PhraseReader phrases, Func<CodeBlock, string> codeOf)
    {
        var markdown = item.Markdown[(item.Markdown.IndexOf(']') + 1)..];
        var text = phrases.Read(WithoutLinkLines(markdown, item.Place, phrases), item.Place).Text;
        var code = string.Join(' ', item.Others.OfType<CodeBlock>().Select(codeOf));

        // A lone letter or sign in front of code only marks the option.
        var isMark = code.Length > 0 && text.Count(char.IsLetterOrDigit) < 2;
        return new NoteOption(isMark ? code : $"{text} {code}".TrimEnd(), item.Markdown[1] is 'x' or 'X');
    }

    /// <summary>Pictures and references on lines of their own are no part of what may be chosen.</summary>
    private static string WithoutLinkLines(string markdown, Place place, PhraseReader phrases) => markdown.Contains('\n')
        ? string.Join('\n', markdown.Split('\n').Where(line => !phrases.Read(line, place).IsOnlyLinks))
        : markdown;
}
