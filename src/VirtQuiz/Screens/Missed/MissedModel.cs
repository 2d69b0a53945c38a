using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Missed;

/// <summary>What was missed: what was picked, what is right, how often and when.</summary>
public sealed class MissedModel
{
    public MissedModel(Library library, IProgress progress, TimeProvider time, Language language)
    {
        Texts = new MissedTexts(language);
        var times = new TimeTexts(language);
        var now = progress.Settings.Now(time);
        Entries = [.. progress.FindMissed()
            .Select(known => (Card: library.Find(known.Card), Entry: known.Missed))
            .Where(missed => missed is { Card: not null, Entry: not null })
            .Select(missed => new MissedLine(
                missed.Card!.Label,
                missed.Entry!.Picked,
                RightOf(missed.Card),
                Texts.Times(missed.Entry.Times, times.Ago(missed.Entry.LastAt, now)),
                missed.Entry.CrossedOut is not null))];
    }

    public MissedTexts Texts { get; }

    /// <summary>The entries, latest miss first.</summary>
    public IReadOnlyList<MissedLine> Entries { get; }

    /// <summary>Index of the entry that is read.</summary>
    public int Cursor { get; private set; }

    public void Up() => Cursor = Math.Max(0, Cursor - 1);

    public void Down() => Cursor = Math.Max(0, Math.Min(Entries.Count - 1, Cursor + 1));

    private static string RightOf(Card card) => card is ItemCard item
        ? string.Join(", ", item.Names)
        : card.Text;
}
