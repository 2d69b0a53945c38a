using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Home;

/// <summary>What is due, what can be played, and how well each deck is remembered.</summary>
public sealed class HomeModel
{
    private const double SecondsPerQuestion = 15;

    private readonly Library library;
    private readonly IProgress progress;
    private readonly TimeProvider time;

    public HomeModel(Library library, IProgress progress, TimeProvider time, Language language)
    {
        this.library = library;
        this.progress = progress;
        this.time = time;
        Texts = new HomeTexts(language);
        Count();
    }

    public HomeTexts Texts { get; }

    /// <summary>"12 due", "5 new", "3 missed", those that are not zero; empty at the first start.</summary>
    public IReadOnlyList<string> Counts { get; private set; } = [];

    /// <summary>"about 6 minutes"; empty when nothing is to be done.</summary>
    public string About { get; private set; } = "";

    /// <summary>A sentence in the place of counts: a welcome, or that nothing is due; null otherwise.</summary>
    public string? Message { get; private set; }

    /// <summary>What a sitting just left has saved; null otherwise.</summary>
    public string? Notice { get; private set; }

    /// <summary>That files could not be read, and how to learn why; null when all could.</summary>
    public string? Unread { get; init; }

    /// <summary>How far the interviews ahead are prepared for, the next one first.</summary>
    public IReadOnlyList<string> Interviews { get; private set; } = [];

    public IReadOnlyList<HomeChoice> Choices { get; private set; } = [];

    public IReadOnlyList<DeckLine> Decks { get; private set; } = [];

    /// <summary>Index of the chosen one among the choices.</summary>
    public int Cursor { get; private set; }

    public HomeChoice Chosen => Choices[Cursor];

    public void Up() => Move(-1);

    public void Down() => Move(1);

    /// <summary>Moves so many choices down, or up where it is negative; at an end it stops.</summary>
    public void Move(int choices) => Cursor = Math.Clamp(Cursor + choices, 0, Choices.Count - 1);

    public void Say(int answersSaved) => Notice = answersSaved > 0 ? Texts.Saved(answersSaved) : null;

    /// <summary>Counts anew, after a sitting or when time has passed.</summary>
    public void Count()
    {
        var now = progress.Settings.Now(time);
        var material = library.Material(library.Cards, progress);
        var schedulers = new Schedulers(material.Settings);
        var known = library.Cards.Select(material.Of).Where(card => card.IsAvailable(now.Day)).ToArray();
        var plan = StudyPlan.Make(material, now, seed: 0);
        var (due, fresh) = (plan.Due.Length, plan.New.Length);
        var missed = known.Count(card => card.Missed is not null);
        var isFirstStart = known.All(card => card.LastDay is null);

        Counts = isFirstStart ? [] : [.. Shown(due, Texts.DueCount), .. Shown(fresh, Texts.NewCount), .. Shown(missed, Texts.MissedCount)];
        About = !isFirstStart && due + fresh > 0
            ? Texts.About((int)Math.Ceiling((due + fresh) * SecondsPerQuestion / 60))
            : "";
        Message = library.Cards.IsEmpty ? Texts.NoDecks : isFirstStart ? Texts.Welcome : due + fresh == 0 ? Texts.AllDone : null;
        Interviews = [.. plan.Interviews.Select(TextOf)];
        var dueIn = plan.Due.CountBy(card => card.Deck.Id).ToDictionary();
        Decks = [.. library.Shelves.Select(shelf => DeckLine.Of(
            shelf, material, schedulers.Of(shelf.Deck.Id), now, dueIn.GetValueOrDefault(shelf.Deck.Id), Texts))];
        Choices = [.. Modes(missed > 0, !isFirstStart), .. library.Shelves.Select(shelf => new HomeChoice(Intent.Study, "", shelf.Deck))];
        Cursor = Math.Min(Cursor, Choices.Count - 1);
    }

    private string TextOf(InterviewPlan plan) => plan.Suffices || plan.DaysLeft == 0
        ? Texts.Interview(plan.DaysLeft, plan.Seen, plan.Cards, plan.NewPerDay)
        : Texts.InterviewTooSoon(plan.DaysLeft, plan.Reachable, plan.Cards, InterviewPlan.MostNewPerDay);

    private static IEnumerable<string> Shown(int count, Func<int, string> text) => count == 0 ? [] : [text(count)];

    private IEnumerable<HomeChoice> Modes(bool hasMissed, bool hasAnswers)
    {
        if (!library.Cards.IsEmpty)
            yield return new HomeChoice(Intent.Study, Texts.Study);
        if (hasMissed)
            yield return new HomeChoice(Intent.Missed, Texts.Missed);
        if (library.Cards.Any(card => card is StackCard or SequenceCard))
            yield return new HomeChoice(Intent.Order, Texts.Order);
        if (!library.Cards.IsEmpty)
            yield return new HomeChoice(Intent.Flashcards, Texts.Flashcards);
        if (!library.Cards.IsEmpty)
            yield return new HomeChoice(Intent.Cram, Texts.Cram);
        if (hasAnswers)
        {
            yield return new HomeChoice(Intent.Undo, Texts.Answers);
            yield return new HomeChoice(Intent.Statistics, Texts.Statistics);
        }

        if (!library.Cards.IsEmpty)
            yield return new HomeChoice(Intent.Settings, Texts.Settings);
        yield return new HomeChoice(Intent.QuitHere, Texts.Quit);
    }
}
