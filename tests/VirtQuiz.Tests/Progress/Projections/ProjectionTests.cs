using CsCheck;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Tests.Progress.Projections;

public class ProjectionTests
{
    [Fact]
    public void Kept_up_line_by_line_in_any_order_it_is_document_for_document_what_is_made_at_once() =>
        Gen.Select(ArrivingJournals.Any, Gen.Int[1, 5]).Sample((journals, events) =>
        {
            using var folder = new TemporaryFolder();
            using var kept = Open(folder);
            foreach (var path in journals.ArriveIn(folder))
                ArrivingJournals.Apply(kept, path, events);

            using var made = Made(folder);
            Assert.Equal(made.Dump(), kept.Dump());
        },
        iter: 300);

    [Fact]
    public void What_it_knows_of_a_card_is_the_fold_of_all_events_in_order() =>
        ArrivingJournals.Any.Sample(journals =>
        {
            using var folder = new TemporaryFolder();
            using var projection = Open(folder);
            foreach (var path in journals.ArriveIn(folder))
                ArrivingJournals.Apply(projection, path, 1);

            var model = ModelFold.Of(journals.All);
            foreach (var card in Enumerable.Range(1, 5).Select(EventGenerators.NthCard))
                Assert.Equal(model.GetValueOrDefault(card), projection.Find(card));
            Assert.Equal(
                model.Values.Where(card => card.Missed is not null).OrderByDescending(card => card.Missed!.LastAt).ThenBy(card => card.Card.Value),
                projection.FindMissed());
        });

    [Fact]
    public void The_past_of_a_card_is_that_of_all_journals() =>
        ArrivingJournals.Any.Sample(journals =>
        {
            using var folder = new TemporaryFolder();
            using var projection = Open(folder);
            foreach (var path in journals.ArriveIn(folder))
                ArrivingJournals.Apply(projection, path, 3);

            var past = Chronicle.ReadPast(folder.Progress).ToLookup(happened => happened.Card, Told);
            foreach (var card in Enumerable.Range(1, 5).Select(EventGenerators.NthCard))
                Assert.Equal(past[card], projection.FindPast(card).Select(Told));
        });

    [Fact]
    public void A_part_that_was_applied_before_is_passed_over_and_one_that_leaves_a_gap_is_refused() =>
        ArrivingJournals.Any.Sample(journals =>
        {
            using var folder = new TemporaryFolder();
            using var projection = Open(folder);
            foreach (var path in journals.ArriveIn(folder))
                ArrivingJournals.Apply(projection, path, 1);

            var once = projection.Dump();
            foreach (var part in Parts(folder, 2))
                Assert.True(projection.TryApply(part));
            Assert.Equal(once, projection.Dump());

            using var empty = Open(folder);
            foreach (var part in Parts(folder, 2).Where(part => part.From > 0))
                Assert.False(empty.TryApply(part));
            Assert.Empty(empty.Dump());
        });

    [Theory]
    [InlineData("desktop", 0.7)]
    [InlineData("tablet", 0.9)]
    public void Of_what_happened_at_one_moment_on_two_devices_the_name_decides_which_came_first(string device, double retention)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);
        var card = EventGenerators.NthCard(1);
        var review = new Review(
            card, new StudyDay(20_000), Rating.Easy, Outcome.Right, Form.Choice, 4, 2500, null, null, false, false, SessionMode.Study, true);
        using var folder = new TemporaryFolder();
        using var projection = Open(folder);
        Arrive(folder, projection, "laptop", (1, at, review));

        Arrive(folder, projection, device, (1, at, new Setting(LearnerSettings.RetentionName, "0.7")));

        var scheduler = new Scheduler(new SchedulerSettings { DesiredRetention = retention });
        Assert.Equal(new CardProgress(card).After(review, at, scheduler), projection.Find(card));
    }

    [Fact]
    public void An_event_is_found_and_taken_back_in_a_journal_that_foreign_hands_have_put_in_disorder()
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);
        using var folder = new TemporaryFolder();
        using var projection = Open(folder);
        Arrive(folder, projection, "phone", [.. Enumerable.Range(1, 3).Reverse().Select(number => ((long)number, at, (JournalEvent)new Flag(EventGenerators.NthCard(number), On: true)))]);

        Arrive(folder, projection, "laptop", (1, at.AddMinutes(1), new Undo(new EventId("phone", 2))));

        Assert.Equal([true, false, true], Enumerable.Range(1, 3).Select(number => projection.Find(EventGenerators.NthCard(number)) is { Flagged: true }));
    }

    [Fact]
    public void A_setting_that_comes_late_for_many_cards_is_left_to_a_making_of_all()
    {
        using var folder = new TemporaryFolder();
        var at = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);
        var flags = Enumerable.Range(1, 1001).Select(number => JournalEntry.Of(new Recorded(
            new EventId("laptop", number), at.AddMinutes(number), new Flag(EventGenerators.NthCard(number), On: true))));
        var laptop = JournalFiles.Write(folder.Progress, "laptop.jsonl", "laptop", flags);
        using var projection = Open(folder);
        ArrivingJournals.Apply(projection, laptop, 5000);
        var before = projection.Dump();

        var late = JournalEntry.Of(new Recorded(new EventId("phone", 1), at, new Setting(LearnerSettings.RetentionName, "0.8")));
        var phone = JournalFiles.Write(folder.Progress, "phone.jsonl", "phone", [late]);

        Assert.False(projection.TryApply(Assert.Single(JournalReader.Open(phone, JournalPosition.Start).Parts(10))));
        Assert.Equal(before, projection.Dump());
        Assert.Equal(LearnerSettings.Default.Retention, projection.Rules.Settings.Retention);
    }

    private static Projection Open(TemporaryFolder folder) => Projection.Open(path: null, folder.Progress, static _ => { });

    private static Projection Made(TemporaryFolder folder)
    {
        var made = Open(folder);
        made.Fill(Chronicle.Of(JournalReader.OpenAll(folder.Progress)), static () => { }, static _ => { });
        return made;
    }

    private static void Arrive(
        TemporaryFolder folder, Projection projection, string device, params (long Number, DateTimeOffset At, JournalEvent Event)[] events) =>
        ArrivingJournals.Apply(
            projection,
            JournalFiles.Write(folder.Progress, device + ".jsonl", device, events.Select(happened =>
                JournalEntry.Of(new Recorded(new EventId(device, happened.Number), happened.At, happened.Event)))),
            events: 10);

    private static IEnumerable<JournalPart> Parts(TemporaryFolder folder, int events) =>
        JournalReader.OpenAll(folder.Progress).SelectMany(journal => journal.Parts(events));

    private static string Told(PastEvent past) => past.Happened is CardSeen seen
        ? $"{past.At} {seen.Card} {seen.Text}"
        : $"{past.At} {past.Happened} {past.Schedulers.Of(null).DesiredRetention}";
}
