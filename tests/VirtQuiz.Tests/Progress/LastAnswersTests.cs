using CsCheck;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress;

/// <summary>The last answers, read from the ends of all journals.</summary>
public sealed class LastAnswersTests : IDisposable
{
    /// <summary>Bytes that the end of a journal is read in at first.</summary>
    private const int Block = 32 * 1024;

    private static readonly CardId A = EventGenerators.NthCard(1), B = EventGenerators.NthCard(2);
    private static readonly DateTimeOffset Start = new TestClock().Now;

    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_latest_of_all_devices_come_first()
    {
        Write("phone", Answered("phone", 1, 0), Answered("phone", 2, 20), Answered("phone", 3, 40));
        Write("laptop", Answered("laptop", 1, 10), Answered("laptop", 2, 20), Answered("laptop", 3, 50));
        using var store = Open();

        Assert.Equal(["laptop:3", "phone:3", "phone:2", "laptop:2", "laptop:1", "phone:1"], Ids(store, 100));
        Assert.Equal(["laptop:3", "phone:3", "phone:2"], Ids(store, 3));
    }

    [Fact]
    public void Only_answers_are_found_each_once_and_the_own_ones_at_once()
    {
        JournalEntry[] phone =
        [
            Of("phone", 1, 0, new CardSeen(A, new DeckId("virtualization"), null, CardKind.Cell, ["Boot time"], "Fast")),
            Answered("phone", 2, 0), Of("phone", 3, 1, new Flag(A, On: true)), Answered("phone", 4, 2),
        ];
        Write("phone", phone);
        JournalFiles.Write(folder.Progress, "phone (conflicted copy).jsonl", "phone", phone.Take(2));
        using var store = Open();
        clock.Now += TimeSpan.FromHours(1);

        var own = store.Record([new Flag(B, On: true), Answer(B)])[1];

        Assert.Equal([$"{own.Id}", "phone:4", "phone:2"], Ids(store, 100));
        Assert.Equal(own, store.FindAnswers(1).Single());
    }

    [Fact]
    public void What_was_taken_back_on_any_device_is_left_out_but_looked_back_over()
    {
        Write("phone", Answered("phone", 1, 0), Answered("phone", 2, 10), Answered("phone", 3, 20));
        Write("laptop", Of("laptop", 1, 30, new Undo(new EventId("phone", 2))));
        using var store = Open();

        Assert.Equal(["phone:3", "phone:1"], Ids(store, 3));
        Assert.Equal(["phone:3"], Ids(store, 2));

        store.Record([new Undo(new EventId("phone", 3))]);
        Assert.Equal(["phone:1"], Ids(store, 3));
    }

    [Fact]
    public void In_place_of_what_was_taken_back_nothing_earlier_of_another_device_is_found()
    {
        Write(
            "phone", Answered("phone", 1, 0), Answered("phone", 2, 10), Answered("phone", 3, 20), Answered("phone", 4, 30),
            Of("phone", 5, 31, new Undo(new EventId("phone", 3))), Of("phone", 6, 31, new Undo(new EventId("phone", 4))));
        Write("laptop", Answered("laptop", 1, -20), Answered("laptop", 2, -10));
        using var store = Open();

        Assert.Empty(Ids(store, 2));
        Assert.Equal(["phone:2", "phone:1", "laptop:2"], Ids(store, 5));
    }

    [Fact]
    public void What_was_rated_anew_stands_as_it_was_rated_last()
    {
        Write(
            "phone", Answered("phone", 1, 0), Answered("phone", 2, 10),
            Of("phone", 3, 11, new Rerate(new EventId("phone", 2), Rating.Easy, Guessed: false)));
        Write(
            "laptop", Of("laptop", 1, 30, new Rerate(new EventId("phone", 2), Rating.Again, Guessed: true)),
            Of("laptop", 2, 40, new Rerate(new EventId("phone", 1), Rating.Hard, Guessed: false)));
        using var store = Open();

        Assert.Equal([Answer(A) with { Rating = Rating.Again, Guessed = true }, Answer(A) with { Rating = Rating.Hard }], Events(store));

        store.Record([new Undo(new EventId("laptop", 1))]);
        Assert.Equal([Answer(A) with { Rating = Rating.Easy }, Answer(A) with { Rating = Rating.Hard }], Events(store));
    }

    [Fact]
    public void An_answer_is_told_of_the_card_that_its_own_goes_on_as()
    {
        Write("phone", Answered("phone", 1, 0), Of("phone", 2, 1, new Relink(A, B)));
        using var store = Open();

        Assert.Equal([Answer(B)], Events(store));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(1000)]
    [InlineData(2000)]
    public void Journals_longer_than_a_block_are_looked_back_as_far_as_is_asked(int most)
    {
        JournalEntry[] phone = [.. Enumerable.Range(1, 700).Select(number => Answered("phone", number, 2 * number))];
        JournalEntry[] laptop = [.. Enumerable.Range(1, 700).Select(number => Answered("laptop", number, number))];
        Assert.True(new FileInfo(Write("phone", phone)).Length > 4 * Block);
        Write("laptop", laptop);
        using var store = Open();

        var expected = phone.Concat(laptop).Select(entry => entry.Recorded)
            .OrderByDescending(recorded => recorded.At).ThenByDescending(recorded => recorded.Id.Device, StringComparer.Ordinal).Take(most);
        Assert.Equal(expected, store.FindAnswers(most));
    }

    [Fact]
    public void Answers_far_before_a_torn_end_are_found() => Gen.Select(Gen.Int[0, 60], Gen.Int[0, 3000], Gen.Int[0, 80], Gen.Int[1, 90], Gen.Int[0, 200])
        .Sample((answers, length, others, most, torn) =>
        {
            using var elsewhere = new TemporaryFolder();
            JournalEntry[] entries =
            [
                .. Enumerable.Range(1, answers).Select(number => Of("phone", number, number, Answer(A) with { Picked = new string('답', length + number) })),
                .. Enumerable.Range(answers + 1, others).Select(number => Of("phone", number, number, new Setting("long", new string('값', length)))),
            ];
            var path = JournalFiles.Write(elsewhere.Progress, "phone.jsonl", "phone", entries);
            File.AppendAllText(path, Answered("phone", answers + others + 1, 500).Line[..torn]);

            Assert.Equal(entries.Take(answers).TakeLast(most), JournalTail.Answers(path, most));
        });

    [Fact]
    public void A_last_line_still_on_its_way_is_passed_over_until_it_is_whole()
    {
        var path = Write("phone", Answered("phone", 1, 0));
        var coming = Answered("phone", 2, 10).Line + "\n";
        File.AppendAllText(path, coming[..^1]);
        using var store = Open();

        Assert.Equal(["phone:1"], Ids(store, 100));
        File.AppendAllText(path, coming[^1..]);
        Assert.Equal(["phone:2", "phone:1"], Ids(store, 100));
    }

    [Fact]
    public void Different_answers_under_one_number_are_all_found_whichever_is_read_first()
    {
        JournalEntry[] restored = [Answered("phone", 1, 0), Of("phone", 1, 0, Answer(B))];
        Write("phone", restored);
        JournalFiles.Write(folder.Progress, "phone (conflicted copy).jsonl", "phone", restored.Reverse());
        using var store = Open();

        Assert.Equal(restored.OrderDescending().Select(entry => entry.Recorded), store.FindAnswers(100));
    }

    private static Review Answer(CardId card) => new(
        card, new StudyDay(20_484), Rating.Good, Outcome.Right, Form.Choice, 4, 2500, null, null, false, false, SessionMode.Study, true);

    private static JournalEntry Answered(string device, int number, int minute) => Of(device, number, minute, Answer(A));

    private static JournalEntry Of(string device, int number, int minute, JournalEvent happened) =>
        JournalEntry.Of(new Recorded(new EventId(device, number), Start.AddMinutes(minute), happened));

    private static IEnumerable<string> Ids(ProgressStore store, int most) => store.FindAnswers(most).Select(answer => answer.Id.ToString());

    private static IEnumerable<JournalEvent> Events(ProgressStore store) => store.FindAnswers(100).Select(answer => answer.Event);

    private string Write(string device, params IEnumerable<JournalEntry> entries) =>
        JournalFiles.Write(folder.Progress, $"{device}.jsonl", device, entries);

    private ProgressStore Open() => Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;
}
