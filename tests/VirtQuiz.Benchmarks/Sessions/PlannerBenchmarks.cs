using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Benchmarks.Sessions;

/// <summary>
/// Budget: the plan of a day over 100,000 cards in at most 20 ms. Sixty of a hundred cards are known, one of twenty of them is
/// due; with an interview ahead, and without.
/// </summary>
[MemoryDiagnoser]
public class PlannerBenchmarks
{
    private const int Decks = 200, RowsPerDeck = 125, Subjects = 4;

    private static readonly StudyDay Today = StudyDay.On(new DateOnly(2026, 3, 2));

    private static readonly Moment Now = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), Today);

    private SessionMaterial material = null!;
    private SessionMaterial beforeInterview = null!;

    [GlobalSetup]
    public void MakeCards()
    {
        ImmutableArray<Card> cards = [.. Enumerable.Range(0, Decks).SelectMany(deck => DeckCards.Of(DeckOf(deck)))];
        if (cards.Length != 100_000)
            throw new InvalidOperationException($"There are {cards.Length} cards.");

        var known = cards.Where((_, at) => at % 5 < 3)
            .Select((card, at) => new CardProgress(card.Id)
            {
                FirstDay = Today.AddDays(-60),
                LastDay = Today.AddDays(-10),
                Schedule = ScheduleState.New with
                {
                    Phase = Phase.Review,
                    Memory = new MemoryState(5 + at % 50, 5),
                    Reps = 4,
                    LastDay = Today.AddDays(-10),
                    DueDay = Today.AddDays(at % 20),
                },
            })
            .ToDictionary(progress => progress.Card);
        material = new SessionMaterial(cards, known, LearnerSettings.Default);
        var interview = LearnerSettings.Default.After(new Setting(LearnerSettings.InterviewName, "2026-03-30"));
        beforeInterview = new SessionMaterial(cards, known, interview);
    }

    [Benchmark]
    public StudyPlan Plan() => StudyPlan.Make(material, Now, seed: 7);

    [Benchmark]
    public StudyPlan BeforeAnInterview() => StudyPlan.Make(beforeInterview, Now, seed: 7);

    private static Deck DeckOf(int number) => new(new DeckId($"deck {number}"), Language.English, Language.English, $"Deck {number}", "deck.md")
    {
        Comparisons =
        [
            new Comparison("T", new Place(1, 1), [.. Enumerable.Range(0, Subjects).Select(subject => $"Subject {subject}")],
            [
                .. Enumerable.Range(0, RowsPerDeck).Select(row => new Row(
                    $"Attribute {row}", new Place(row + 2, 1),
                    [.. Enumerable.Range(0, Subjects).Select(subject => new Cell($"Value {number} {row} {subject}", new Place(row + 2, 1), [], null))],
                    IsList: false)),
            ]),
        ],
    };
}
