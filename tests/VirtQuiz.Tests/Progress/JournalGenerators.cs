using CsCheck;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress;

/// <summary>Whole journals as they may come together.</summary>
internal static class JournalGenerators
{
    /// <summary>Journals of three devices whose clocks disagree; a copy repeats the number of the event before it.</summary>
    public static Gen<List<JournalEntry>> Any { get; } =
        Gen.Select(EventGenerators.OneOf(EventGenerators.Devices), Gen.Int[0, 3], EventGenerators.Any, Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true))))
            .List[0, 30]
            .Select(Numbered);

    private static List<JournalEntry> Numbered(List<(string Device, int Later, JournalEvent Event, bool Copy)> happened)
    {
        var entries = new List<JournalEntry>();
        var last = EventGenerators.Devices.ToDictionary(device => device, _ => (Sequence: 0L, At: 1_700_000_000_000L));
        foreach (var (device, later, happening, copy) in happened)
        {
            var (sequence, at) = last[device];
            last[device] = (copy && sequence > 0 ? sequence : sequence + 1, at + (later * 600_000));
            var id = new EventId(device, last[device].Sequence);
            entries.Add(JournalEntry.Of(new Recorded(id, DateTimeOffset.FromUnixTimeMilliseconds(last[device].At), happening)));
        }

        return entries;
    }
}
