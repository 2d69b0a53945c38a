using System.Collections;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>
/// Takes out of a text, before it is parsed, what would make the parser slow or give up, and the definitions of links
/// and footnotes: Markdig's time for those grows with the square of their number, and cells are parsed one by one.
/// </summary>
internal sealed class Screening
{
    // Lists are nested by two to four spaces.
    private const int MostSpacesPerLevel = 4;

    private readonly SourceText source;
    private readonly ProblemLog problems;
    private readonly Dictionary<string, string> footnotes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> linkLabels = new(StringComparer.OrdinalIgnoreCase);
    private readonly BitArray blank;

    private Screening(SourceText source, ProblemLog problems)
    {
        this.source = source;
        this.problems = problems;
        blank = new BitArray(source.LineCount);
    }

    /// <param name="frontMatterLines">How many lines at the top are front matter and read already.</param>
    public static DeckText Screen(SourceText source, int frontMatterLines, ProblemLog problems)
    {
        var screening = new Screening(source, problems);
        screening.ScreenLines(frontMatterLines);
        return new DeckText(source.WithBlankLines(screening.blank), screening.footnotes, screening.linkLabels);
    }

    private void ScreenLines(int frontMatterLines)
    {
        for (var line = 0; line < frontMatterLines; line++)
            blank[line] = true;

        var fences = new FencedLines();
        var definitionMayFollow = true;
        for (var line = frontMatterLines; line < source.LineCount; line++)
        {
            var text = source.Line(line);
            if (IsTooLong(text, line) || fences.Take(text) || IsTooDeep(text, line))
                continue;

            if (Definition.Of(text) is { } definition && (definition.IsFootnote || definitionMayFollow))
            {
                line = Take(definition, line);
                fences.Take([]);
                definitionMayFollow = true;
            }
            else
            {
                definitionMayFollow = text.IsWhiteSpace();
            }
        }
    }

    private bool IsTooLong(ReadOnlySpan<char> text, int line)
    {
        if (text.Length <= Limits.LineCharacters)
            return false;

        problems.Add(ProblemCode.LineTooLong, new Place(line + 1, 1), $"{text.Length}", $"{Limits.LineCharacters}");
        blank[line] = true;
        return true;
    }

    private bool IsTooDeep(ReadOnlySpan<char> text, int line)
    {
        // Nearly every line begins with its text.
        if (text is [] or [not (' ' or '\t' or '>' or '-' or '+' or '*' or (>= '0' and <= '9')), ..])
            return false;

        var containers = Containers(text, out var indentation);
        if (containers <= Limits.Levels && (containers == 0 || indentation <= Limits.Levels * MostSpacesPerLevel))
            return false;

        problems.Add(ProblemCode.NestingTooDeep, new Place(line + 1, 1), $"{Limits.Levels}");
        blank[line] = true;
        return true;
    }

    /// <summary>How many quotes and list items a line opens or continues.</summary>
    private static int Containers(ReadOnlySpan<char> text, out int indentation)
    {
        var count = 0;
        indentation = text.Length - text.TrimStart(" \t").Length;
        while ((text = text.TrimStart(" \t")).Length > 1)
        {
            var marker = text[0] == '>' ? 1 : text.IndexOfAnyExceptInRange('0', '9') + 1;
            if (marker < 1 || (text[marker - 1] is not '>' && !(text[marker - 1] is '-' or '+' or '*' or '.' or ')'
                && marker < text.Length && text[marker] is ' ' or '\t')))
                break;

            text = text[marker..];
            count++;
        }

        return count;
    }

    /// <summary>Records a definition with the lines that continue it; returns the last of them.</summary>
    private int Take(Definition definition, int line)
    {
        blank[line] = true;
        var last = line;
        List<string>? more = null;
        for (var next = line + 1; next < source.LineCount && definition.IsFootnote; next++)
        {
            var text = source.Line(next);
            var isIndented = text.StartsWith("    ") || text.StartsWith("\t");
            var isLazy = next == last + 1 && !text.IsWhiteSpace() && !Definition.BeginsBlock(text);
            if (text.Length > Limits.LineCharacters || !(isIndented || isLazy || text.IsWhiteSpace()))
                break;

            if (text.IsWhiteSpace())
                continue;

            (more ??= [definition.Text]).Add(text.Trim().ToString());
            for (last++; last < next; last++)
                blank[last] = true;
            blank[last] = true;
        }

        if (definition.IsFootnote)
            footnotes.TryAdd(definition.Label, more is null ? definition.Text : string.Join('\n', more));
        else
            linkLabels.Add(definition.Label);
        return last;
    }
}
