using System.Globalization;

namespace VirtQuiz.Core.Scheduling;

/// <summary>A calendar day in the learner's zone that starts at the day start (04:00 unless set otherwise).</summary>
/// <param name="Number">Days since 1970-01-01.</param>
public readonly record struct StudyDay(int Number) : IComparable<StudyDay>
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    public DateOnly Date => Epoch.AddDays(Number);

    /// <summary>The first day of its week.</summary>
    public StudyDay Monday => AddDays(-(((int)Date.DayOfWeek + 6) % 7));

    /// <summary>The study day that an instant belongs to.</summary>
    /// <param name="dayStart">Time of day, on the learner's clock, at which a study day begins.</param>
    public static StudyDay At(DateTimeOffset instant, TimeZoneInfo zone, TimeOnly dayStart)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return On(DateOnly.FromDateTime(local - dayStart.ToTimeSpan()));
    }

    public static StudyDay On(DateOnly date) => new(date.DayNumber - Epoch.DayNumber);

    public StudyDay AddDays(int days) => new(Number + days);

    public int CompareTo(StudyDay other) => Number.CompareTo(other.Number);

    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int operator -(StudyDay left, StudyDay right) => left.Number - right.Number;

    public static bool operator <(StudyDay left, StudyDay right) => left.Number < right.Number;

    public static bool operator >(StudyDay left, StudyDay right) => left.Number > right.Number;

    public static bool operator <=(StudyDay left, StudyDay right) => left.Number <= right.Number;

    public static bool operator >=(StudyDay left, StudyDay right) => left.Number >= right.Number;
}
