using System.Globalization;
using VirtQuiz.Progress.Projections;

namespace VirtQuiz.Progress.Checks;

/// <summary>
/// Once a day the database is compared with the journals in the background: LiteDB has no checksums, so a bit that
/// flipped on the disk would mislead for ever. A database that differs is set aside and made anew.
/// </summary>
internal sealed class DailyCheck(ProgressFolder folder, TimeProvider time, CancellationToken end)
{
    /// <summary>Events folded; of a longer past, a part of the cards takes its turn each day.</summary>
    private const int MostEvents = 100_000;

    /// <summary>Cards compared before the database is free for a question again.</summary>
    private const int Slice = 200;

    private const string Format = "yyyy-MM-dd";

    private DateTime Today => time.GetUtcNow().UtcDateTime.Date;

    /// <summary>Makes the check of the day unless it was made. Takes seconds for a long past.</summary>
    /// <param name="delay">How long it waits before it begins, so that nothing at the start is slowed.</param>
    /// <returns>Whether the database was made anew.</returns>
    public bool MakeIfDue(ProjectionOwner owner, TimeSpan delay)
    {
        try
        {
            if (WasMadeToday() || end.WaitHandle.WaitOne(delay))
                return false;
            var isRight = IsRight(owner);
            if (!isRight)
                owner.Replace().GetAwaiter().GetResult();
            File.WriteAllText(folder.CheckedOn, Today.ToString(Format, CultureInfo.InvariantCulture));
            return !isRight;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // The journals cannot be read now, or the database was given up meanwhile: another day.
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }

        return false;
    }

    private bool WasMadeToday() => File.Exists(folder.CheckedOn)
        && File.ReadAllText(folder.CheckedOn).Trim() == Today.ToString(Format, CultureInfo.InvariantCulture);

    private bool IsRight(ProjectionOwner owner)
    {
        var (projection, applied) = owner.Ask(current => (current, current.BeginComparison())).GetAwaiter().GetResult();
        if (projection.IsInMemory)
            return true;
        var turn = (int)(Today - DateTime.UnixEpoch).TotalDays;
        var check = ProjectionCheck.Of(folder, applied, MostEvents, turn, _ => end.ThrowIfCancellationRequested());
        foreach (var slice in check.Cards.Chunk(Slice))
        {
            end.ThrowIfCancellationRequested();
            if (!Ask(current => ProjectionCheck.CountDifferences(current, slice) == 0))
                return false;
        }

        return Ask(check.IsOtherwiseRight);

        // Another database that was made since is right.
        bool Ask(Func<Projection, bool> question) =>
            owner.Ask(current => current != projection || question(current)).GetAwaiter().GetResult();
    }
}
