using System.Globalization;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Reviews;

/// <summary>What shapes the schedule, and what is asked. Changed only by <see cref="Setting"/> events, so that a rebuild gives the same result.</summary>
/// <param name="DayStart">Time of day at which a study day begins.</param>
/// <param name="NewPerDay">Rows, stacks and notes taken up on one day; 0 to 1,000.</param>
/// <param name="Retention">Desired probability of recall when a card falls due, 0.7 to 0.97.</param>
public sealed record LearnerSettings(TimeOnly DayStart, int NewPerDay, double Retention)
{
    public const string DayStartName = "dayStart";
    public const string NewPerDayName = "newPerDay";
    public const string RetentionName = "retention";
    public const string FormsName = "forms";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static LearnerSettings Default { get; } = new(new TimeOnly(4, 0), NewPerDay: 8, Retention: 0.9);

    /// <summary>The forms that the learner wants to be asked in, where the mode does not decide.</summary>
    public FormSet Forms { get; init; }

    public SchedulerSettings SchedulerSettings => new() { DesiredRetention = Retention };

    /// <summary>The settings after one event. Names and values this version does not understand change nothing.</summary>
    public LearnerSettings After(Setting setting) => setting.Name switch
    {
        DayStartName => TimeOnly.TryParseExact(setting.Value, "HH:mm", Invariant, DateTimeStyles.None, out var start)
            ? this with { DayStart = start }
            : this,
        NewPerDayName => int.TryParse(setting.Value, NumberStyles.None, Invariant, out var count) && count <= 1000
            ? this with { NewPerDay = count }
            : this,
        RetentionName => double.TryParse(setting.Value, NumberStyles.AllowDecimalPoint, Invariant, out var retention)
            && retention is >= 0.7 and <= 0.97
                ? this with { Retention = retention }
                : this,
        FormsName => FormSet.Parse(setting.Value) is { } forms ? this with { Forms = forms } : this,
        _ => this,
    };
}
