using System.Collections.Concurrent;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Checks;
using VirtQuiz.Progress.Journals;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress;

/// <summary>
/// Progress on the disk. Events go to this device's journal, which is the truth; questions go to a LiteDB database
/// that is made from the journals and can be made anew at any time. May be used from several threads.
/// </summary>
/// <remarks>
/// Recording and the settings never wait for the database. Other questions wait while it works off what was recorded
/// before them. One that gives no sign of life for two seconds is given up, and the journals are read into memory in
/// its place. Until then nothing could be answered truly, so that one question waits as long as opening without a
/// database takes.
/// </remarks>
public sealed class ProgressStore : IProgress
{
    /// <summary>How long a call waits for LiteDB while it gives no sign of life.</summary>
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly ProgressFolder folder;
    private readonly ProgressLock held;
    private readonly Device device;
    private readonly Journal journal;
    private readonly ProjectionKeeper keeper;
    private readonly ConcurrentQueue<ProgressProblem> problems;
    private readonly TimeProvider time;
    private readonly TimeSpan patience;
    private readonly DailyDuties duties;
    private ProjectionOwner owner;
    private volatile Rules rules;
    private int taken;
    private bool disposed;

    internal ProgressStore(
        ProgressFolder folder, ProgressLock held, Device device, Journal journal, ProjectionKeeper keeper,
        ConcurrentQueue<ProgressProblem> problems, TimeProvider time, TimeSpan patience, Action<double> advance, bool anew)
    {
        (this.folder, this.held, this.device, this.journal) = (folder, held, device, journal);
        (this.keeper, this.problems, this.time, this.patience) = (keeper, problems, time, patience);
        owner = new ProjectionOwner(keeper, problems, () => keeper.Open(problems, advance, anew));
        var opened = owner.Ask(static projection => projection.Rules);
        if (!FinishesWithoutHanging(opened, ReplayPatience))
        {
            MoveToMemory(advance);
            opened = owner.Ask(static projection => projection.Rules);
        }

        rules = opened.GetAwaiter().GetResult();
        journal.NotBefore(Ask(projection => projection.LatestBut(Path.GetFileName(journal.Path))));
        duties = DailyDuties.Begin(folder, time, owner, problems, ReadRules);
    }

    /// <summary>Known without the database: asked with every question, when it is busy with the answer before.</summary>
    public LearnerSettings Settings => rules.Settings;

    /// <summary>At the start LiteDB reads whole files in one go, which takes a slow disk long and is no hang.</summary>
    private TimeSpan ReplayPatience => 10 * patience;

    /// <summary>
    /// Opens progress for this program alone. What the journals have beyond the database is replayed first; that, or
    /// making a missing or damaged database anew, may take long: some forty seconds for a million answers on a slow machine.
    /// </summary>
    /// <param name="advance">Told how much of a replay is done, 0 to 1; called on another thread.</param>
    public static ProgressOpening Open(ProgressFolder folder, TimeProvider time, Action<double>? advance = null) =>
        ProgressOpener.Open(folder, time, advance ?? (static _ => { }), static _ => { }, DefaultPatience);

    /// <summary>Like <see cref="Open(ProgressFolder, TimeProvider, Action{double}?)"/>, with a database made anew in any case.</summary>
    /// <inheritdoc cref="Open(ProgressFolder, TimeProvider, Action{double}?)"/>
    public static ProgressOpening Rebuild(ProgressFolder folder, TimeProvider time, Action<double> advance) =>
        ProgressOpener.Open(folder, time, advance, static _ => { }, DefaultPatience, anew: true);

    /// <summary>All that was found wrong, at opening and since; also after it was closed.</summary>
    public IReadOnlyList<ProgressProblem> Problems => [.. problems];

    /// <summary>What was found wrong since this was asked last; also after it was closed.</summary>
    public IReadOnlyList<ProgressProblem> TakeProblems()
    {
        var found = problems.Skip(taken).ToArray();
        taken += found.Length;
        return found;
    }

    /// <summary>How many cards anything is known of, with or without a deck.</summary>
    public int CountCards() => Ask(static projection => projection.CountCards());

    public CardProgress? Find(CardId card) => Ask(projection => projection.Find(card));

    public IReadOnlyList<CardProgress> FindAll(DeckId deck, Language? edition) =>
        Ask(projection => projection.FindAll(deck, edition));

    public IReadOnlyList<CardProgress> FindMissed() => Ask(static projection => projection.FindMissed());

    public IReadOnlyList<PastEvent> FindPast(CardId card)
    {
        try
        {
            return Ask(projection => projection.FindPast(card));
        }
        catch (JournalUnreadableException)
        {
            return [];
        }
    }

    public IReadOnlyList<Recorded> FindAnswers(int most)
    {
        Recorded[] last = [.. JournalReader.FindIn(folder).SelectMany(path => JournalTail.ReadableAnswers(path, most))
            .Distinct().OrderDescending().Take(most).Select(entry => entry.Recorded)];
        return Ask(projection => last.Select(projection.Corrected).OfType<Recorded>().ToArray());
    }

    public IEnumerable<PastEvent> ReadPast() => Chronicle.ReadPast(folder);

    public IReadOnlyList<Recorded> Record(IReadOnlyList<JournalEvent> happened)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (happened.Count == 0)
                return [];
            var part = journal.Append(happened);
            rules = rules.With(part.Entries.Select(placed => placed.Entry));
            owner.Apply(part);
            return [.. part.Entries.Select(placed => placed.Entry.Recorded)];
        }
    }

    /// <summary>Closes everything; waits no longer than two seconds for the database.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (disposed)
                return;
            disposed = true;
            duties.Finish(patience);
            duties.Dispose();
            var closed = owner.TryClose(patience);
            RememberDevice();
            journal.Dispose();

            // A database still in use keeps the lock until the program ends.
            if (closed)
                held.Dispose();
        }
    }

    /// <summary>Every document of the database, for comparing two stores.</summary>
    internal IReadOnlyList<string> Dump() => Ask(static projection => projection.Dump());

    /// <summary>Makes the check of the day at once.</summary>
    internal void CheckNow()
    {
        if (new DailyCheck(folder, time, CancellationToken.None).MakeIfDue(owner, TimeSpan.Zero))
            ReadRules();
    }

    private T Ask<T>(Func<Projection, T> question)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var answer = owner.Ask(question);
            if (!FinishesWithoutHanging(answer, patience))
            {
                MoveToMemory(static _ => { });
                answer = owner.Ask(question);
            }

            return answer.GetAwaiter().GetResult();
        }
    }

    /// <summary>False when the database stands still; it may take long as long as it gets on.</summary>
    /// <param name="standstill">How long it may give no sign of life.</param>
    private bool FinishesWithoutHanging(Task task, TimeSpan standstill)
    {
        for (var beats = keeper.Beats; !((IAsyncResult)task).AsyncWaitHandle.WaitOne(standstill);)
        {
            var now = keeper.Beats;
            if (now == beats)
                return false;
            beats = now;
        }

        return true;
    }

    /// <summary>Leaves a database that hangs where it is.</summary>
    private void MoveToMemory(Action<double> advance)
    {
        owner.Abandon();
        keeper.TrySetAside(problems);
        owner = new ProjectionOwner(keeper, problems, () => keeper.MakeInMemory(problems, advance));
    }

    /// <summary>After the database was found wrong and made anew: its settings may have been wrong too.</summary>
    private void ReadRules()
    {
        lock (gate)
        {
            if (!disposed)
                rules = Ask(static projection => projection.Rules);
        }
    }

    private void RememberDevice()
    {
        try
        {
            (device with { Left = journal.End }).Save(folder.Device);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What was remembered at the start still holds.
        }
    }
}
