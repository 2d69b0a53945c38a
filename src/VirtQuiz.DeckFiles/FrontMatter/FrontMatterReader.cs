using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.FrontMatter;

/// <summary>
/// Reads the front matter of a blog post. A small reader of scalars, <c>[a, b]</c> and <c>- a</c> lists instead of a
/// YAML library: six keys are wanted, posts often hold what strict YAML refuses (<c>title: A: B</c>), and the
/// libraries bind by reflection, which the native build forbids.
/// </summary>
internal sealed class FrontMatterReader
{
    private readonly Dictionary<string, (List<string> Values, Place Place)> entries = [];
    private readonly ProblemLog problems;

    private FrontMatterReader(ProblemLog problems) => this.problems = problems;

    public static FrontMatter Read(SourceText source, ProblemLog problems)
    {
        if (source.Line(0).TrimEnd() is "+++" && End(source, "+++", "+++") is > 0 and var last)
        {
            problems.Add(ProblemCode.FrontMatterOfToml, new Place(1, 1));
            return new FrontMatter(last + 1);
        }

        if (source.Line(0).TrimEnd() is not "---")
            return FrontMatter.None;

        var end = End(source, "---", "...");
        if (end < 0)
        {
            // A rule may begin a text; only a key below it shows that front matter was meant.
            if (source.LineCount > 1 && KeyLength(source.Line(1)) > 0)
                problems.Add(ProblemCode.FrontMatterUnclosed, new Place(1, 1));
            return FrontMatter.None;
        }

        var reader = new FrontMatterReader(problems);
        reader.ReadEntries(source, end);
        return reader.Interpret(end + 1);
    }

    private static int End(SourceText source, string mark, string otherMark)
    {
        for (var line = 1; line < source.LineCount; line++)
        {
            var text = source.Line(line).TrimEnd();
            if (text.SequenceEqual(mark) || text.SequenceEqual(otherMark))
                return line;
        }

        return -1;
    }

    private void ReadEntries(SourceText source, int end)
    {
        List<string>? values = null;
        for (var line = 1; line < end; line++)
        {
            var text = source.Line(line);
            var key = KeyLength(text);
            if (text.IsWhiteSpace() || text[0] == '#')
                continue;

            if (text.Length > Limits.LineCharacters)
            {
                var length = $"{text.Length}";
                problems.Add(ProblemCode.LineTooLong, new Place(line + 1, 1), length, $"{Limits.LineCharacters}");
                continue;
            }

            if (key > 0)
            {
                values = YamlScalars.Read(text[(key + 1)..]);
                entries[text[..key].Trim().ToString().ToLowerInvariant()] = (values, new Place(line + 1, 1));
            }
            else if (values is not null && text.TrimStart() is ['-', ' ', .. var item])
            {
                values.AddRange(YamlScalars.Read(item));
            }
            else if (values is not null && text[0] is ' ' or '\t' or ']')
            {
                // The value goes on: a folded text or a list over several lines. Nested keys are none of ours.
                if (KeyLength(text.TrimStart()) == 0)
                    values.AddRange(YamlScalars.Read(text.Trim().Trim("[],")));
            }
            else
            {
                problems.Add(ProblemCode.FrontMatterLineUnread, new Place(line + 1, 1), text.ToString());
            }
        }
    }

    private static int KeyLength(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && char.IsLetter(line[0]) && !line[..colon].ContainsAny(" \t\"'")
            && (colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1]))
            ? colon
            : 0;
    }

    private FrontMatter Interpret(int lineCount) => new(lineCount)
    {
        Title = Name("title"),
        Id = Name("id"),
        Language = Known("lang", LanguageOf) ?? Known("language", LanguageOf),
        IsSkipped = Known<bool>("virtquiz", value => value == "skip" ? true : null) ?? false,
        Tags = [.. Texts("tags", "tag", "categories", "category").DistinctBy(Folding.Fold)],
    };

    private string? Name(string key) => Text(key) is { } text ? HeadingText.Limited(text, entries[key].Place, problems) : null;

    private string? Text(string key) =>
        entries.TryGetValue(key, out var entry) && SafeText.Clean(string.Join(' ', entry.Values)) is { Length: > 0 } text
            ? text
            : null;

    private List<string> Texts(params ReadOnlySpan<string> keys)
    {
        var texts = new List<string>();
        foreach (var key in keys)
        {
            foreach (var value in entries.TryGetValue(key, out var entry) ? entry.Values : [])
            {
                if (SafeText.Clean(value) is { Length: > 0 } text)
                    texts.Add(text);
            }
        }

        return texts;
    }

    private T? Known<T>(string key, Func<string, T?> interpret)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;

        var value = interpret(text.ToLowerInvariant());
        if (value is null)
            problems.Add(ProblemCode.FrontMatterValueUnknown, entries[key].Place, key, text);
        return value;
    }

    /// <summary>The language of a tag such as <c>ko</c>, <c>ko-KR</c> or <c>en_US</c>.</summary>
    private static Language? LanguageOf(string tag) => tag.Split('-', '_')[0] switch
    {
        "ko" or "kor" or "korean" => Language.Korean,
        "en" or "eng" or "english" => Language.English,
        _ => null,
    };
}
