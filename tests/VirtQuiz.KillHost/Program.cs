using System.Diagnostics;
using System.Globalization;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Habits;
using Moment = VirtQuiz.Progress.Projections.Moment;

// Records and checks progress for kill_progress.py, which kills it. Usage:
//   record FOLDER COUNT [commit N]   answers COUNT cards, prints "acked SEQ" after each; dies before the N-th commit
//   fill FOLDER COUNT                answers COUNT cards in one go
//   replay FOLDER [commit|within N]         opens and closes; dies at the N-th commit or part of the replay
//   verify FOLDER                    prints the number of reviews, and fails unless the database is what a rebuild gives
//   examine FOLDER [check]           tells problems, cards and settings, with the daily check before if told to; then answers one card
//   habits FOLDER [set]              tells problems and the settings of the screens, after setting all of them if told to
//   time FOLDER COUNT                measures
const int Cards = 40;

if (args is not [var command, var root, ..])
    return 2;
var folder = new ProgressFolder(Path.Combine(root, "data"), Path.Combine(root, "state"));
return command switch
{
    "record" => Record(int.Parse(args[2], CultureInfo.InvariantCulture)),
    "fill" => Fill(int.Parse(args[2], CultureInfo.InvariantCulture)),
    "replay" => Replay(),
    "verify" => Verify(),
    "examine" => Examine(),
    "habits" => Habits(),
    "time" => Time(int.Parse(args[2], CultureInfo.InvariantCulture)),
    _ => 2,
};

int Record(int count)
{
    var store = Open(folder);
    for (var number = 0; number < count; number++)
    {
        var recorded = store.Record([Answer(number)])[0];
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"acked {recorded.Id}"));
        Console.Out.Flush();
    }

    store.Dispose();
    return 0;
}

int Fill(int count)
{
    using var store = Open(folder);
    store.Record(
    [
        .. Enumerable.Range(0, Cards).Select(number => new CardSeen(
            Card(number), new DeckId("kill"), null, CardKind.Note, [number.ToString(CultureInfo.InvariantCulture)], $"What is {number}?")),
        new Setting(LearnerSettings.RetentionName, "0.85"),
    ]);
    foreach (var recorded in store.Record([.. Enumerable.Range(0, count).Select(Answer)]))
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"acked {recorded.Id}"));
    return 0;
}

int Replay()
{
    Open(folder).Dispose();
    return 0;
}

int Verify()
{
    int reviews;
    IReadOnlyList<string> found;
    using (var store = Open(folder))
    {
        found = store.Dump();
        reviews = Enumerable.Range(0, Cards).Select(Card).Sum(card => store.FindPast(card).Count(past => past.Happened is Review));
    }

    foreach (var line in Directory.EnumerateFiles(folder.Journals, "*.jsonl").SelectMany(File.ReadLines))
        Console.Out.WriteLine(line);

    foreach (var file in Directory.EnumerateFiles(folder.Data, "progress*"))
        File.Delete(file);
    using (var store = Open(folder))
    {
        var rebuilt = store.Dump();
        if (!found.SequenceEqual(rebuilt))
        {
            var difference = found.Except(rebuilt).Concat(rebuilt.Except(found)).FirstOrDefault();
            Console.Error.WriteLine($"The database is not what a rebuild gives: {difference}");
            return 1;
        }
    }

    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reviews {reviews}"));
    return 0;
}

int Examine()
{
    var opening = ProgressStore.Open(folder, TimeProvider.System);
    if (opening is not ProgressOpening.Opened(var store, var problems))
    {
        Console.Out.WriteLine($"refused {opening}");
        return 3;
    }

    using (store)
    {
        if (args is [.., "check"])
            store.CheckNow();
        foreach (var problem in problems.Concat(store.TakeProblems()))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"problem {problem.Code} {problem.Path}"));
        foreach (var card in Enumerable.Range(0, Cards).Select(Card))
            Console.Out.WriteLine($"card {card} {store.Find(card)} {store.FindPast(card).Count}");
        foreach (var card in store.FindAll(new DeckId("kill"), null).Concat(store.FindMissed()).OrderBy(card => card.Card.Value))
            Console.Out.WriteLine($"found {card.Card}");
        Console.Out.WriteLine($"settings {store.Settings.Retention} {store.Settings.NewPerDay}");
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"acked {store.Record([Answer(1)])[0].Id}"));
    }

    foreach (var problem in store.TakeProblems())
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"problem {problem.Code} {problem.Path}"));
    return 0;
}

int Habits()
{
    var file = HabitsFile.Load(folder, TimeProvider.System);
    foreach (var problem in file.Problems)
        Console.Out.WriteLine($"problem {problem.Code} {problem.Path}");
    if (args is [.., "set"] && file.Change(new ScreenHabits(Language.Korean, HasColors: false, ShowsKeys: false)) is { } failure)
        Console.Out.WriteLine(failure);
    Console.Out.WriteLine($"habits {file.Habits}");
    return 0;
}

int Time(int count)
{
    var bare = new double[count];
    var saved = new double[count];
    var asked = new double[count];
    using (var store = Open(folder))
    using (var file = File.OpenHandle(Path.Combine(folder.Data, "bare"), FileMode.Create, FileAccess.Write))
    {
        var line = new byte[260];
        for (var number = 0; number < count; number++)
        {
            bare[number] = Milliseconds(() =>
            {
                RandomAccess.Write(file, line, number * line.Length);
                RandomAccess.FlushToDisk(file);
            });
            saved[number] = Milliseconds(() => store.Record([Answer(number)]));
            asked[number] = Milliseconds(() => store.Find(Card(number)));
        }

        Report("a bare write and fsync", bare);
        Report("an answer to durable", saved);
        Report("the database's share, and a question", asked);
    }

    Report("open and close", [.. bare.Take(20).Select(_ => Milliseconds(() => Open(folder).Dispose()))]);
    File.Delete(folder.Database);
    Report("rebuild", [Milliseconds(() => Open(folder).Dispose())]);
    return 0;
}

ProgressStore Open(ProgressFolder at)
{
    // With patience for a busy machine: it is the database on the disk that is tried here.
    var opening = ProgressOpener.Open(at, TimeProvider.System, static _ => { }, Watch(), TimeSpan.FromMinutes(1));
    if (opening is not ProgressOpening.Opened opened)
        throw new InvalidOperationException(opening.ToString());
    foreach (var problem in opened.Problems)
        Console.Out.WriteLine(problem);
    return opened.Store;
}

// Kills this very process, as the system would: nothing is flushed, nothing disposed.
Action<Moment> Watch()
{
    var (moment, countdown) = args switch
    {
        ["record", _, _, "commit", var number] => (Moment.BeforeCommit, int.Parse(number, CultureInfo.InvariantCulture)),
        ["replay", _, "commit", var number] => (Moment.BeforeCommit, int.Parse(number, CultureInfo.InvariantCulture)),
        ["replay", _, "within", var number] => (Moment.WithinReplay, int.Parse(number, CultureInfo.InvariantCulture)),
        _ => (Moment.BeforeCommit, int.MaxValue),
    };
    return reached =>
    {
        if (reached == moment && --countdown == 0)
            Process.GetCurrentProcess().Kill();
    };
}

static CardId Card(int number) => CardId.Of(new DeckId("kill"), null, "note", (number % Cards).ToString(CultureInfo.InvariantCulture));

static Review Answer(int number) => new(
    Card(number), new StudyDay(20_000 + (number / Cards)), number % 7 == 0 ? Rating.Again : Rating.Good,
    number % 7 == 0 ? Outcome.Wrong : Outcome.Right, Form.Choice, 4, 2500, number % 7 == 0 ? "something else" : null, null,
    Guessed: false, Hint: false, SessionMode.Study, Counts: true);

static double Milliseconds(Action action)
{
    var start = Stopwatch.GetTimestamp();
    action();
    return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}

static void Report(string what, double[] milliseconds)
{
    Array.Sort(milliseconds);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: p50 {milliseconds[milliseconds.Length / 2]:F3} ms, p99 {milliseconds[milliseconds.Length * 99 / 100]:F3} ms"));
}
