using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Statistics;

/// <summary>What all answers tell, on four pages. The answers are read in the background.</summary>
public sealed class StatisticsModel
{
    private const int MostItems = 10;

    private readonly Library library;
    private readonly CardTexts cardTexts;
    private readonly Task<Insight> reading;
    private int answersRead;
    private volatile bool isLeft;

    public StatisticsModel(Library library, IProgress progress, TimeProvider time, Language language)
    {
        this.library = library;
        cardTexts = new CardTexts(language);
        Texts = new StatsTexts(language);
        Now = progress.Settings.Now(time);
        reading = Task.Run(() => Read(progress));
    }

    public StatsTexts Texts { get; }

    public Moment Now { get; }

    /// <summary>Ends when all answers have been read, or could not be.</summary>
    public Task Reading => reading;

    /// <summary>How many answers have been read up to now.</summary>
    public int AnswersRead => Volatile.Read(ref answersRead);

    /// <summary>Null while it is read, or when it could not be.</summary>
    public Insight? Insight => reading.IsCompletedSuccessfully ? reading.Result : null;

    /// <summary>Why the answers could not be read; null when they could, or are being read.</summary>
    public string? Failure => reading.Exception?.InnerException?.Message;

    public StatisticsPage Page { get; private set; }

    /// <summary>Index of the chosen pair or card, where the page has such.</summary>
    public int Cursor { get; private set; }

    /// <summary>The pairs that are mixed up most of late.</summary>
    public ImmutableArray<ConfusedPair> Pairs => [.. Insight?.Pairs.Take(MostItems) ?? []];

    public ImmutableArray<HardCard> Hardest => [.. Insight?.Hardest.Take(MostItems) ?? []];

    /// <summary>The chosen pair; null where there is none.</summary>
    public ConfusedPair? Pair => Page is StatisticsPage.MixUps && Cursor < Pairs.Length ? Pairs[Cursor] : null;

    /// <summary>The chosen card; null where there is none.</summary>
    public Card? Card => Page is StatisticsPage.Hardest && Cursor < Hardest.Length ? Hardest[Cursor].Card : null;

    /// <summary>The subjects beside each other that the chosen pair is from; null where it stands in no table.</summary>
    public ConfusionMatrix? Matrix => Pair is not { } pair ? null : Insight!.Matrices.FirstOrDefault(matrix =>
        matrix.Deck == pair.Deck && matrix.Comparison.Subjects.Contains(pair.Name) && matrix.Comparison.Subjects.Contains(pair.TakenFor));

    /// <summary>The attributes and subjects that are recalled worst.</summary>
    public static IEnumerable<RecallGroup> Weakest(IEnumerable<RecallGroup> groups) =>
        groups.Where(group => group.Seen > 0).OrderBy(group => group.Recall).Take(MostItems);

    /// <summary>What was picked in the place of a card; null when nothing was.</summary>
    public string? MixedUpWith(HardCard hard) => cardTexts.MixedUpWith(hard.Progress, library.Find);

    /// <summary>The cards that tell a pair apart.</summary>
    public IReadOnlyList<Card> DuelOf(ConfusedPair pair) =>
        Duel.Between(pair.Name, pair.TakenFor, library.Cards.Where(card => card.Deck == pair.Deck));

    /// <summary>Goes on by so many pages, around at both ends.</summary>
    public void Turn(int pages)
    {
        var count = Enum.GetValues<StatisticsPage>().Length;
        Page = (StatisticsPage)(((int)Page + pages + count) % count);
        Cursor = 0;
    }

    /// <summary>Chooses a pair or a card further down; false where the page has none.</summary>
    public bool Move(int items)
    {
        var count = Page switch
        {
            StatisticsPage.MixUps => Pairs.Length,
            StatisticsPage.Hardest => Hardest.Length,
            _ => 0,
        };
        Cursor = Math.Clamp(Cursor + items, 0, Math.Max(0, count - 1));
        return count > 0;
    }

    public void Choose(int item) => Cursor = item;

    /// <summary>Stops reading.</summary>
    public void Leave() => isLeft = true;

    private Insight Read(IProgress progress) => Insight.Of(
        progress.ReadPast().TakeWhile(_ => !isLeft).Select(Counted), library.Shelves.Select(shelf => shelf.Deck), progress.Settings, Now.Day);

    private PastEvent Counted(PastEvent past)
    {
        answersRead += past.Happened is Review ? 1 : 0;
        return past;
    }
}
