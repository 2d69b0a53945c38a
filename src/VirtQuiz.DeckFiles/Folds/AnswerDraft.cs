using System.Collections.Immutable;
using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A written answer as far as it has been read. What stands beside the tags of a fold is read apart from the rest.</summary>
internal sealed class AnswerDraft
{
    private readonly List<(Place Place, string Text, bool IsBullet)> parts = [];

    /// <summary>Whether anything in it is said in words, not only in code.</summary>
    public bool HasWords { get; private set; }

    public bool IsEmpty => parts.Count == 0;

    public void AddText(string text, Place place) => AddWords(text, place, isBullet: false);

    public void AddBullet(string text, Place place) => AddWords(text, place, isBullet: true);

    public void AddCode(IReadOnlyCollection<string> lines, Place place)
    {
        if (lines.Any(IsSaying))
            parts.AddRange(lines.Where(line => line.Length > 0).Select(line => (place, line, false)));
    }

    public void Add(AnswerDraft more)
    {
        parts.AddRange(more.parts);
        HasWords |= more.HasWords;
    }

    /// <summary>The answer in the order in which it is written: on one line, with its bullets as key points, and in full.</summary>
    public Note ToNote(string question, Place place)
    {
        var line = new StringBuilder();
        var inFull = new List<string>();
        var points = ImmutableArray.CreateBuilder<string>();
        var isBehindBullet = false;
        foreach (var (_, text, isBullet) in parts.OrderBy(part => part.Place))
        {
            line.Append(line.Length == 0 ? "" : isBullet && isBehindBullet ? "; " : " ").Append(text);
            inFull.Add(isBullet ? $"{Note.Bullet}{text}" : text);
            if (isBullet)
                points.Add(text);
            isBehindBullet = isBullet;
        }

        return new Note(question, line.ToString(), place, points.ToImmutable()) { AnswerInFull = string.Join('\n', inFull) };
    }

    private void AddWords(string text, Place place, bool isBullet)
    {
        if (!IsSaying(text))
            return;

        parts.Add((place, text, isBullet));
        HasWords = true;
    }

    private static bool IsSaying(string text) => text.Any(char.IsLetterOrDigit);
}
