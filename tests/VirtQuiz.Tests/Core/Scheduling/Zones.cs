namespace VirtQuiz.Tests.Core.Scheduling;

/// <summary>Time zones after their rules of 2026, the same on every machine, whatever it knows of zones.</summary>
internal static class Zones
{
    /// <summary>Korea: nine hours ahead, no summer time.</summary>
    public static readonly TimeZoneInfo Seoul = Fixed("Asia/Seoul", TimeSpan.FromHours(9));

    /// <summary>The first to see a day: fourteen hours ahead.</summary>
    public static readonly TimeZoneInfo Kiritimati = Fixed("Pacific/Kiritimati", TimeSpan.FromHours(14));

    /// <summary>Nepal: five hours and three quarters ahead.</summary>
    public static readonly TimeZoneInfo Kathmandu = Fixed("Asia/Kathmandu", new TimeSpan(5, 45, 0));

    /// <summary>Central Europe: on the last Sunday of March 02:00 becomes 03:00, of October 03:00 becomes 02:00.</summary>
    public static readonly TimeZoneInfo Berlin = WithSummerTime("Europe/Berlin", 1, changes: (new(2, 0), 3, 5), back: (new(3, 0), 10, 5));

    /// <summary>Eastern time: on the second Sunday of March 02:00 becomes 03:00, on the first of November 02:00 becomes 01:00.</summary>
    public static readonly TimeZoneInfo NewYork = WithSummerTime("America/New_York", -5, changes: (new(2, 0), 3, 2), back: (new(2, 0), 11, 1));

    /// <summary>Chile: summer time ends on a Saturday's midnight in April and begins on one in September.</summary>
    public static readonly TimeZoneInfo Santiago = WithSummerTime("America/Santiago", -4, changes: (new(0, 0), 9, 1), back: (new(0, 0), 4, 1));

    public static readonly TimeZoneInfo[] All = [Seoul, Kiritimati, Kathmandu, Berlin, NewYork, Santiago];

    public static TimeZoneInfo Named(string name) => All.Single(zone => zone.Id == name);

    private static TimeZoneInfo Fixed(string name, TimeSpan ahead) => TimeZoneInfo.CreateCustomTimeZone(name, ahead, name, name);

    private static TimeZoneInfo WithSummerTime(
        string name, int hours, (TimeOnly At, int Month, int Week) changes, (TimeOnly At, int Month, int Week) back)
    {
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), Sunday(changes), Sunday(back));
        return TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(hours), name, name, name, [rule]);
    }

    private static TimeZoneInfo.TransitionTime Sunday((TimeOnly At, int Month, int Week) change) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
            new DateTime(1, 1, 1).Add(change.At.ToTimeSpan()), change.Month, change.Week, DayOfWeek.Sunday);
}
