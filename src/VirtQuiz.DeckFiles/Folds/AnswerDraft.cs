using System.Collections.Immutable;
using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A written answer as far as it has been read. What stands beside the tags of a fold is read apart from the rest.</summary>
internal sealed class AnswerDraft
{
    private static readonly HashSet<string> Placeholders =
    [
        "todo", "to do", "tbd", "tba", "wip", "to be completed", "to be done", "to be added", "to be continued", "coming soon",
        "work in progress", "not yet answered", "작성 예정", "작성 중", "준비 중", "추후 작성", "추후 추가", "추가 예정", "待补充", "待完善", "待续",
    ];

    private readonly List<(Place Place, string Text, string? Mark)> parts = [];
    private int links;

    /// <summary>Whether anything in it is said in words, not only in code.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether nothing is said, or only that something will be.</summary>
    public bool IsEmpty => parts.TrueForAll(part => Placeholders.Contains(Folding.Fold(part.Text).Trim('.', '!', ':', ' ', '(', ')', '…', '<', '>')));

    /// <summary>
    /// Whether it only asks more: questions to follow up with, which answer nothing. Where half of its bullets surely ask, the
    /// others may do so less plainly.
    /// </summary>
    public bool AsksOnly => parts.Count > 1 && parts.TrueForAll(part => part.Mark is not null && QuestionText.MayAsk(part.Text))
        && parts.Count(part => QuestionText.IsAsked(part.Text) || QuestionText.IsAskedToTell(part.Text)) * 2 >= parts.Count;

    /// <summary>Whether it only names places where an answer may be found.</summary>
    public bool IsOnlyLinks => links > 0 && links == parts.Count;

    /// <param name="isLink">Whether it holds links and nothing else.</param>
    public void AddText(string text, Place place, bool isLink = false) => AddWords(text, place, mark: null, isLink);

    /// <param name="number">Of an item in a numbered list.</param>
    /// <param name="isLink">Whether it holds links and nothing else.</param>
    public void AddBullet(string text, Place place, int? number, bool isLink = false) =>
        AddWords(text, place, number is null ? Note.Bullet : $"{number}. ", isLink);

    public void AddCode(IReadOnlyCollection<string> lines, Place place)
    {
        if (lines.Any(IsSaying))
            parts.AddRange(lines.Where(line => line.Length > 0).Select(line => (place, line, (string?)null)));
    }

    /// <summary>Takes out the letter of the right option where the answer begins with it.</summary>
    public string? TakeLetter()
    {
        var first = parts.Count > 0 ? parts.MinBy(part => part.Place) : default;
        var letter = parts.Count > 0 ? QuestionText.LetterOfAnswer(first.Text) : null;
        if (letter is not null)
            parts.Remove(first);
        return letter;
    }

    public void Add(AnswerDraft more)
    {
        parts.AddRange(more.parts);
        HasWords |= more.HasWords;
        links += more.links;
    }

    /// <summary>The answer in the order in which it is written: on one line, with its bullets as key points, and in full.</summary>
    public Note ToNote(string question, Place place)
    {
        var line = new StringBuilder();
        var inFull = new List<string>();
        var points = ImmutableArray.CreateBuilder<string>();
        var isBehindBullet = false;
        foreach (var (_, text, mark) in parts.OrderBy(part => part.Place))
        {
            var isBullet = mark is not null;
            line.Append(line.Length == 0 ? "" : isBullet && isBehindBullet ? "; " : " ").Append(text);
            inFull.Add(mark + text);
            if (isBullet)
                points.Add(text);
            isBehindBullet = isBullet;
        }

        return new Note(question, line.ToString(), place, points.ToImmutable()) { AnswerInFull = string.Join('\n', inFull) };
    }

    private void AddWords(string text, Place place, string? mark, bool isLink)
    {
        if (!IsSaying(text))
            return;

        parts.Add((place, text, mark));
        HasWords = true;
        links += isLink ? 1 : 0;
    }

    private static bool IsSaying(string text) => text.Any(char.IsLetterOrDigit);
}
