using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A heading or paragraph with the code and the lettered options below it, which a fold may answer.</summary>
internal sealed class AskedAbove(string text)
{
    private readonly List<string> code = [];
    private readonly List<string> letters = [];
    private readonly List<string> options = [];

    public bool HasOptions => options.Count > 1;

    /// <summary>Whether it can be asked: without options it has to be a question, or to tell what to say.</summary>
    public bool IsAsked => HasOptions || QuestionText.IsAsked(text) || QuestionText.IsRequest(text);

    /// <summary>In one line, as the code of an answer is.</summary>
    public string Text => string.Join(' ', code.Prepend(text));

    public void AddCode(string line)
    {
        if (line.Length > 0)
            code.Add(line);
    }

    /// <summary>Takes a list as the options when each item begins with the next letter or number: "A: …", "B: …".</summary>
    public void MayOffer(IReadOnlyList<string> items)
    {
        var marks = items.Select(QuestionText.OptionMark).ToList();
        if (options.Count > 0 || items.Count is < 2 or > 10 || marks.Any(mark => mark is null))
            return;

        var isInOrder = marks.Select((mark, index) => mark!.Value.Letter[0] - marks[0]!.Value.Letter[0] == index).All(isNext => isNext);
        if (!isInOrder || marks.Any(mark => mark!.Value.Text.Length == 0) || marks.DistinctBy(mark => Folding.Fold(mark!.Value.Text)).Count() != marks.Count)
            return;

        letters.AddRange(marks.Select(mark => mark!.Value.Letter));
        options.AddRange(marks.Select(mark => mark!.Value.Text));
    }

    /// <summary>The options with the one ticked that has the letter; none when there is no such.</summary>
    public ImmutableArray<NoteOption> Ticked(string? letter) =>
        letter is not null && letters.Contains(letter)
            ? [.. options.Select((option, index) => new NoteOption(option, letters[index] == letter))]
            : [];
}
