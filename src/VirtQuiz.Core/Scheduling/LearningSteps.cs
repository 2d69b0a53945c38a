using System.Collections.Immutable;

namespace VirtQuiz.Core.Scheduling;

/// <summary>
/// The waits, minutes apart, before a card is scheduled in days: one or more whole minutes in rising order, each at
/// most twelve hours, so that no step ever waits longer than the day that follows it. Equal when the waits are.
/// </summary>
public sealed class LearningSteps : IEquatable<LearningSteps>
{
    public const int LongestMinutes = 12 * 60;

    private readonly ImmutableArray<int> minutes;

    /// <exception cref="ArgumentOutOfRangeException">There is no step, or one is out of range or order.</exception>
    public LearningSteps(params ReadOnlySpan<int> minutes)
    {
        if (minutes.IsEmpty)
            throw new ArgumentOutOfRangeException(nameof(minutes), "There must be at least one learning step.");
        for (var index = 0; index < minutes.Length; index++)
        {
            if (minutes[index] is < 1 or > LongestMinutes)
                throw new ArgumentOutOfRangeException(nameof(minutes), minutes[index], $"A learning step must be between 1 and {LongestMinutes} minutes.");
            if (index > 0 && minutes[index] <= minutes[index - 1])
                throw new ArgumentOutOfRangeException(nameof(minutes), minutes[index], "Learning steps must rise.");
        }

        this.minutes = [.. minutes];
        HardDelay = TimeSpan.FromMinutes(HardMinutes(minutes));
    }

    public int Count => minutes.Length;

    public ReadOnlySpan<int> Minutes => minutes.AsSpan();

    public TimeSpan this[int step] => TimeSpan.FromMinutes(minutes[step]);

    /// <summary>
    /// The wait after Hard, the same at every step: halfway between the first two steps, or one and a half times the
    /// only step, in whole minutes (as in ts-fsrs).
    /// </summary>
    public TimeSpan HardDelay { get; }

    public bool Equals(LearningSteps? other) => other is not null && Minutes.SequenceEqual(other.Minutes);

    public override bool Equals(object? obj) => Equals(obj as LearningSteps);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var step in minutes)
            hash.Add(step);
        return hash.ToHashCode();
    }

    private static double HardMinutes(ReadOnlySpan<int> minutes)
    {
        var exact = minutes.Length == 1 ? minutes[0] * 1.5 : (minutes[0] + minutes[1]) / 2.0;
        return Math.Round(exact, MidpointRounding.AwayFromZero);
    }
}
