using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Progress;

public sealed class ProgressHistoryTests : IDisposable
{
    private static readonly DeckId Deck = new("virtualization");
    private static readonly CardId A = EventGenerators.NthCard(1), B = EventGenerators.NthCard(2), C = EventGenerators.NthCard(3);

    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_journal_nothing_is_known()
    {
        Directory.Delete(folder.Progress.Data, recursive: true);

        var history = Read();

        Assert.Equal((0, 0, 0), (history.Found.Cards.Length, history.Found.LastRelinks.Length, history.Problems.Length));
        Assert.False(Directory.Exists(folder.Progress.Data));
    }

    [Fact]
    public void It_is_read_while_another_program_plays()
    {
        using var store = Open();
        store.Record([Seen(A, "one"), Answer(A), Answer(A)]);
        store.Record([Seen(A, "one, mended"), new BadQuestion(A, Form.Choice)]);

        var history = Read();
        var card = Assert.Single(history.Found.Cards);

        Assert.Equal((A, 2, "one, mended"), (card.Card, card.Answers, card.Seen.Text));
        Assert.Equal([new BadQuestion(A, Form.Choice)], history.Found.BadQuestions);
    }

    [Fact]
    public void An_answer_that_was_taken_back_does_not_count()
    {
        using var store = Open();
        var recorded = store.Record([Seen(A, "one"), Answer(A)]);
        store.Record([new Undo(recorded[1].Id)]);

        Assert.Empty(Read().Found.Cards);
    }

    [Theory]
    [InlineData("AB", "A:0 B:2 C:1")]
    [InlineData("AB BC", "A:0 B:0 C:3")]
    [InlineData("BC AB", "A:0 B:2 C:1")]
    [InlineData("AB BA", "A:2 B:0 C:1")]
    [InlineData("AB AB", "A:0 B:2 C:1")]
    [InlineData("AB BC CA", "A:3 B:0 C:0")]
    public void Relinks_are_followed_through_chains_and_circles(string relinks, string answers)
    {
        using var store = Open();
        store.Record([Seen(A, "one"), Answer(A), Seen(B, "two"), Answer(B), Seen(C, "three"), Answer(C)]);
        foreach (var relink in relinks.Split(' '))
        {
            clock.Now += TimeSpan.FromMinutes(1);
            store.Record([new Relink(Named(relink[0]), Named(relink[1]))]);
        }

        var known = Read().Found.Cards.ToDictionary(card => card.Card, card => card.Answers);

        Assert.Equal(answers, string.Join(' ', "ABC".Select(name => $"{name}:{known.GetValueOrDefault(Named(name))}")));
        Assert.All([A, B, C], card => Assert.Equal(known.ContainsKey(card), store.Find(card) is not null));
    }

    [Fact]
    public void The_last_relinks_are_those_made_together_and_not_taken_back()
    {
        using var store = Open();
        store.Record([Seen(A, "one"), Answer(A), Seen(B, "two"), Answer(B)]);
        store.Record([new Relink(A, C)]);
        clock.Now += TimeSpan.FromMinutes(1);
        var last = store.Record([new Relink(C, A), new Relink(B, C)]);

        Assert.Equal(last, Read().Found.LastRelinks);

        store.Record([.. last.Select(relink => new Undo(relink.Id))]);

        Assert.Equal([new Relink(A, C)], Read().Found.LastRelinks.Select(relink => relink.Event));
    }

    [Fact]
    public void A_relink_that_is_taken_back_leaves_both_histories_as_they_were()
    {
        using var store = Open();
        store.Record([Seen(A, "one"), Answer(A), Seen(B, "two"), Answer(B), Answer(B)]);
        var (a, b) = (store.Find(A), store.Find(B));
        var relink = Assert.Single(store.Record([new Relink(A, B)]));
        Assert.Null(store.Find(A));

        store.Record([new Undo(relink.Id)]);

        Assert.Equal((a, b), (store.Find(A), store.Find(B)));
    }

    [Fact]
    public void A_card_not_yet_met_under_its_new_name_is_described_by_its_old_one()
    {
        using var store = Open();
        store.Record([Seen(A, "one"), Answer(A), new Relink(A, B)]);

        var card = Assert.Single(Read().Found.Cards);

        Assert.Equal((B, "one"), (card.Card, card.Seen.Text));
    }

    [Fact]
    public void A_journal_of_a_newer_version_is_not_read()
    {
        var path = Path.Combine(folder.Progress.Journals, "0123456789abcdef.jsonl");
        File.WriteAllText(path, "{\"virtquiz\":99,\"device\":\"0123456789abcdef\"}\n");

        Assert.Equal(new HistoryReading.NewerFormat(path), ProgressHistory.ReadCards(folder.Progress));
    }

    [Fact]
    public void Damaged_lines_are_told_and_passed_over()
    {
        using (var store = Open())
            store.Record([Seen(A, "one"), Answer(A), Answer(A)]);
        var lines = File.ReadAllLines(folder.OnlyJournal);
        lines[^1] = lines[^1].Replace("\"ms\"", "\"mm\"");
        File.WriteAllLines(folder.OnlyJournal, lines);

        var history = Read();

        Assert.Equal(1, Assert.Single(history.Found.Cards).Answers);
        Assert.Equal(ProgressProblemCode.BadLines, Assert.Single(history.Problems).Code);
    }

    private static CardId Named(char name) => name switch { 'A' => A, 'B' => B, _ => C };

    private static CardSeen Seen(CardId card, string text) => new(card, Deck, null, CardKind.Cell, ["Boot time", text], text);

    private static Review Answer(CardId card) => new(
        card, new StudyDay(20_000), Rating.Good, Outcome.Right, Form.Choice, 4, 1500, null, null, false, false, SessionMode.Study, true);

    private ProgressStore Open() => Assert.IsType<ProgressOpening.Opened>(folder.Open(clock)).Store;

    private HistoryReading.Read<KnownProgress> Read() => Assert.IsType<HistoryReading.Read<KnownProgress>>(ProgressHistory.ReadCards(folder.Progress));
}
