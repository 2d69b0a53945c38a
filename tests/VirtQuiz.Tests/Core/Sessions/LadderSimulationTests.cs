using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Sessions;

/// <summary>
/// Learners who study for sixty days, morning and evening: every card goes the way through the forms that section 4 of the
/// design describes in its last paragraph.
/// </summary>
public class LadderSimulationTests(ITestOutputHelper output)
{
    private const int Days = 60, FewestReviews = 4, MostTold = 10;

    /// <summary>The intervals from which on a form must be hard to guess, and how hard: DESIGN section 4.</summary>
    private const int LongInterval = 10;

    private const double HardToGuess = 0.1;

    private static readonly Place Somewhere = new(1, 1);

    // Notes with every kind of answer, and chains of three, of four to six, and of more, since the post has none.
    private static readonly Deck Others = Of(
        Steps("Short", "Resolve", "Connect", "Request"),
        Steps("Boot", "Firmware", "Boot loader", "Kernel", "Services"),
        Steps("Long", "Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel")) with
    {
        Stacks =
        [
            Stack("Flat", "Unikernel", "Hypervisor", "Hardware"),
            Stack("Deep", "Browser", "Sandbox", "Process", "Guest OS", "Hypervisor", "Host OS", "Hardware"),
            Stack("Plain", "Program", "Host OS", "Hardware"),
        ],
        Notes =
        [
            new Note("Which of these isolate?", "namespace", Somewhere, []) { Options = [new NoteOption("namespace", true), new NoteOption("shell", false)] },
            new Note("What hides processes?", "namespaces", Somewhere, []),
            new Note("Why does it start fast?", "It boots no kernel, for the host has one.", Somewhere, []),
            new Note("How does it start?", "The engine asks; the kernel clones", Somewhere, ["The engine asks", "the kernel clones"]),
            new Note("cgroup", "Limits what it uses.", Somewhere, []),
        ],
    };

    private static readonly Card[] Cards = [.. DeckCards.Of(PostDeck.Deck), .. DeckCards.Of(Others)];

    /// <param name="Successes">Before the answer.</param>
    /// <param name="Interval">In how many days the card would come back after a good answer.</param>
    private sealed record Asked(Card Card, Question Question, int Successes, int Interval);

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5)]
    public void Every_card_goes_through_the_forms(int wrongEvery)
    {
        var byCard = Study(wrongEvery).GroupBy(asked => asked.Card).ToDictionary(asked => asked.Key, asked => asked.ToArray());
        Tell(byCard);

        Assert.Equal(Cards.Length, byCard.Count);
        Assert.All(byCard, card =>
        {
            var forms = FormsOf(card.Key);
            AssertNoRepeat(card.Value, forms);
            AssertNotStuck(card.Value, forms);
            Assert.All(card.Value, AssertInPlace);
        });
    }

    /// <summary>No form twice in a row, unless every other one is too easily guessed for the interval that follows.</summary>
    private static void AssertNoRepeat(Asked[] asked, Form[] forms)
    {
        foreach (var (before, now) in asked.Zip(asked.Skip(1)).Where(pair => pair.First.Question.Form == pair.Second.Question.Form))
        {
            var others = forms.Where(form => form != now.Question.Form).Select(form => QuestionEngine.Make(now.Card, form, [], seed: 1)!);
            Assert.All(others, other => Assert.True(
                now.Interval > LongInterval && other.ChanceOfLuckyPass > HardToGuess,
                $"{now.Card.Label}: {now.Question.Form} again, not {other.Form}, before {now.Interval} days"));
        }
    }

    private static void AssertNotStuck(Asked[] asked, Form[] forms)
    {
        Assert.True(asked.Length >= FewestReviews, $"{asked[0].Card.Label} was asked {asked.Length} times.");
        Assert.True(
            forms.Length == 1 || asked.Take(FewestReviews).DistinctBy(question => question.Question.Form).Count() > 1,
            $"{asked[0].Card.Label}: {string.Join(' ', asked.Select(question => question.Question.Form))}");
    }

    private static void AssertInPlace(Asked asked)
    {
        var (form, successes) = (asked.Question.Form, asked.Successes);
        var isRecognition = form is Form.Neighbor || asked.Question is ChoiceQuestion { Form: Form.Choice, IsRecallFirst: false };
        if (asked.Card is CellCard && isRecognition)
            Assert.InRange(successes, 0, 1);

        // What comes then, comes not at once.
        if (form is Form.Matching or Form.BuildStack || asked.Question is ChoiceQuestion { IsRecallFirst: true })
            Assert.InRange(successes, 1, int.MaxValue);
        if (asked.Interval > LongInterval)
            Assert.True(asked.Question.ChanceOfLuckyPass <= HardToGuess, $"{form} before {asked.Interval} days");
        Assert.NotEqual(Form.TrueFalse, form);
    }

    // Stacks of four to six with Ordering, longer and shorter ones with Neighbor, cells with Choice, where they can be asked so:
    // three steps leave too few wrong neighbors.
    [Fact]
    public void Every_card_begins_where_it_should()
    {
        foreach (var first in Study(wrongEvery: 0).GroupBy(asked => asked.Card).Select(asked => asked.First()))
        {
            Form? expected = first.Card switch
            {
                CellCard when QuestionEngine.ObstacleTo(first.Card, Form.Choice) is null => Form.Choice,
                StackCard { Stack.Layers.Length: >= 4 and <= 6 } or SequenceCard { Sequence.Steps.Length: >= 4 and <= 6 } => Form.Ordering,
                StackCard or SequenceCard when QuestionEngine.ObstacleTo(first.Card, Form.Neighbor) is null => Form.Neighbor,
                _ => null,
            };
            Assert.True(expected is null || first.Question.Form == expected, $"{first.Card.Label} begins with {first.Question.Form}.");
        }
    }

    private static List<Asked> Study(int wrongEvery)
    {
        var asked = new List<Asked>();
        IEnumerable<CardProgress> progress = [];
        for (var half = 0; half < Days * 2; half++)
        {
            var at = Sitting.Start.AddDays(half / 2).AddHours(half % 2 * 9);
            Sitting sitting = new(SessionMode.Study, Sitting.Material(progress, newPerDay: 4, cards: [.. Cards]), (ulong)half, at);
            sitting.Finish(question =>
            {
                var known = sitting.Session.ProgressOf(question.Card);
                var isWrong = wrongEvery > 0 && (asked.Count + 1) % wrongEvery == 0;
                var response = isWrong ? Sitting.WrongResponse(question) : Sitting.RightResponse(question);
                asked.Add(new Asked(question.Card, question, known.Successes, IntervalAfterGood(sitting.Now, known)));
                return response;
            });
            progress = [.. Cards.Select(sitting.Session.ProgressOf)];
        }

        return asked;
    }

    private static int IntervalAfterGood(DateTimeOffset now, CardProgress known)
    {
        var today = StudyDay.At(now, TimeZoneInfo.Utc, new TimeOnly(4, 0));
        var next = new Scheduler(LearnerSettings.Default.SchedulerSettings).Next(known.Schedule, Rating.Good, now, today, known.FuzzSeed);
        return next.DueDay - today;
    }

    /// <summary>The forms that a card can be asked in for the schedule. Differences of two subjects are for interviews.</summary>
    private static Form[] FormsOf(Card card) =>
    [
        .. QuestionEngine.FormsFor(card).Where(form => form.IsAvailable && form.Form != Form.TrueFalse).Select(form => form.Form)
            .Where(form => form != Form.Explain || card is NoteCard),
    ];

    private void Tell(Dictionary<Card, Asked[]> byCard)
    {
        foreach (var kind in byCard.GroupBy(card => card.Key.Kind).OrderBy(kind => kind.Key))
        {
            output.WriteLine($"{kind.Key}: {kind.Count()} cards, {kind.Sum(card => card.Value.Length)} answers");
            var longest = kind.Max(card => card.Value.Length);
            for (var answer = 0; answer < Math.Min(longest, MostTold); answer++)
            {
                var forms = kind.Where(card => card.Value.Length > answer).Select(card => card.Value[answer])
                    .CountBy(asked => asked.Question is ChoiceQuestion { IsRecallFirst: true } ? "RecallFirst" : asked.Question.Form.ToString())
                    .OrderByDescending(form => form.Value);
                output.WriteLine($"  {answer + 1,2}. {string.Join("  ", forms.Select(form => $"{form.Key} {form.Value}"))}");
            }
        }
    }
}
