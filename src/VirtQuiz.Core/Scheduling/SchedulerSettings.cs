using System.Globalization;

namespace VirtQuiz.Core.Scheduling;

/// <summary>What shapes a schedule. Every value is checked when it is set.</summary>
public sealed record SchedulerSettings
{
    public const double LowestRetention = 0.7, HighestRetention = 0.97;

    public const int LongestInterval = 36_500;

    public static SchedulerSettings Default { get; } = new();

    public FsrsParameters Parameters { get; init; } = FsrsParameters.Default;

    /// <summary>Probability of recall at which a card is asked again, 0.7 to 0.97.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside that range.</exception>
    public double DesiredRetention
    {
        get;
        init => field = value is >= LowestRetention and <= HighestRetention
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(
                CultureInfo.InvariantCulture, $"The desired retention must lie between {LowestRetention} and {HighestRetention}."));
    } = 0.9;

    /// <summary>
    /// Days, 1 to 36,500. Good and Easy, kept a day apart from the rating below, may pass it by one and two days.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside that range.</exception>
    public int MaximumInterval
    {
        get;
        init => field = value is >= 1 and <= LongestInterval
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The maximum interval must lie between 1 and {LongestInterval} days.");
    } = LongestInterval;

    /// <summary>The steps of a card that is being learned.</summary>
    public LearningSteps LearningSteps { get; init; } = new(1, 10);

    /// <summary>The steps of a card that was known and forgotten.</summary>
    public LearningSteps RelearningSteps { get; init; } = new(10);

    /// <summary>Whether intervals of three days and more are spread a little (<see cref="Scheduling.Fuzz"/>).</summary>
    public bool Fuzz { get; init; } = true;
}
