using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Missed;

/// <summary>What was missed, of all decks or of one: what was picked, what is right, how often and when.</summary>
public sealed class MissedModel
{
    private readonly Library library;
    private readonly Moment now;
    private readonly TimeTexts times;
    private readonly PlayTexts play;
    private readonly ImmutableArray<MissedLine> all;
    private readonly ImmutableArray<Deck> decks;
    private int deck = -1;

    public MissedModel(Library library, IProgress progress, TimeProvider time, Language language)
    {
        this.library = library;
        Texts = new MissedTexts(language);
        times = new TimeTexts(language);
        play = new PlayTexts(language);
        now = progress.Settings.Now(time);
        all =
        [
            .. progress.FindMissed()
                .Select(known => library.Find(known.Card) is { } card && known.Missed is { } entry ? LineOf(card, entry) : null)
                .OfType<MissedLine>(),
        ];
        decks = [.. library.Shelves.Select(shelf => shelf.Deck).Where(deck => all.Any(entry => entry.Card.Deck == deck))];
    }

    public MissedTexts Texts { get; }

    /// <summary>The deck whose entries are shown; null for all.</summary>
    public Deck? Deck => deck < 0 ? null : decks[deck];

    /// <summary>Whether entries of more than one deck can be told apart.</summary>
    public bool HasDecks => decks.Length > 1;

    /// <summary>The entries, latest miss first.</summary>
    public IReadOnlyList<MissedLine> Entries => Deck is null ? all : [.. all.Where(entry => entry.Card.Deck == Deck)];

    /// <summary>Index of the entry that is read.</summary>
    public int Cursor { get; private set; }

    /// <summary>The entry that is read; null when there is none.</summary>
    public MissedLine? Chosen => Cursor < Entries.Count ? Entries[Cursor] : null;

    /// <summary>The cards that tell what was picked from what is right; empty where neither, or nothing else, was picked.</summary>
    public IReadOnlyList<Card> Duel => Chosen is { PickedCard: { } picked, Card: var card } && Core.Sessions.Duel.Names(card, picked) is var (asked, taken)
        ? Core.Sessions.Duel.Between(asked, taken, library.Cards.Where(other => other.Deck == card.Deck))
        : [];

    public void Up() => Choose(Cursor - 1);

    public void Down() => Choose(Cursor + 1);

    public void Choose(int entry) => Cursor = Math.Clamp(entry, 0, Math.Max(0, Entries.Count - 1));

    /// <summary>Shows the entries of the next deck; all of them behind the last.</summary>
    /// <param name="by">1 for the next, −1 for the one before.</param>
    public void TurnDeck(int by)
    {
        var choices = decks.Length + 1;
        deck = ((deck + 1 + by + choices) % choices) - 1;
        Cursor = 0;
    }

    private MissedLine LineOf(Card card, MissedEntry entry)
    {
        var picked = entry.PickedCard is { } id && id != card.Id ? library.Find(id) : null;
        return new MissedLine(
            card,
            PickedIn(entry, card, picked),
            picked,
            card is ItemCard item ? string.Join(", ", item.Names) : card.Text,
            Texts.Times(entry.Times, times.Ago(entry.LastAt, now)),
            entry.CrossedOut is not null,
            entry.CrossedOut is { } day && day >= now.Day ? SessionMode.Cram : SessionMode.Missed,
            RowOf(card, picked));
    }

    private string? PickedIn(MissedEntry entry, Card card, Card? picked) => (entry.Picked, picked) switch
    {
        ({ } text, CellCard cell) when card is CellCard => Texts.PickedIs(text, string.Join(", ", cell.Names)),
        var (text, _) => text,
    };

    private ImmutableArray<TableRow> RowOf(Card card, Card? picked) =>
    [
        .. Explanation.Of(card, [], play).Rows.Select(row => row with
        {
            IsWrong = !row.IsHere && picked is CellCard or ItemCard && picked.Group == card.Group && picked.Names.Contains(row.Name),
        }),
    ];
}
