using System.Globalization;
using Humanizer;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Wording;

/// <summary>Spans of time as the learner reads them.</summary>
public sealed class TimeTexts(Language language) : Texts(language)
{
    private const double DaysPerMonth = 365.25 / 12, DaysPerYear = 365.25;

    // "ko-KR" would silently speak English: the invariant program knows no regions.
    private readonly CultureInfo culture = new(language == Language.Korean ? "ko" : "en");

    /// <summary>"in 3 days", for something that falls due.</summary>
    public string Until(ScheduleState state, Moment now) => Wait(state, now) switch
    {
        { Ticks: <= 0 } => Now,
        { TotalDays: 1 } when state.Phase == Phase.Review => Say("tomorrow", "내일"),
        var wait => Say($"in {Long(wait)}", $"{Long(wait)} 후"),
    };

    /// <summary>"3 d", for a rating.</summary>
    public string Brief(ScheduleState state, Moment now) => Wait(state, now) is { Ticks: <= 0 } ? Now : Rounded(Wait(state, now)) switch
    {
        (var minutes, TimeUnit.Minute) => Say($"{Math.Max(1, minutes)} m", $"{Math.Max(1, minutes)}분"),
        (var hours, TimeUnit.Hour) => Say($"{hours} h", $"{hours}시간"),
        (var days, TimeUnit.Day) => Say($"{days} d", $"{days}일"),
        (var months, TimeUnit.Month) => Say($"{months} mo", $"{months}개월"),
        var (years, _) => Say($"{years} y", $"{years}년"),
    };

    /// <summary>"3 days ago", for something that happened.</summary>
    public string Ago(DateTimeOffset at, Moment now) => at.Humanize(now.At, culture);

    private string Now => Say("now", "지금");

    private static TimeSpan Wait(ScheduleState state, Moment now) => state.TimeUntilDue(now.Day, now.At);

    /// <summary>The count and the unit in which a wait is shown; a begun minute counts as a whole one.</summary>
    private static (int Count, TimeUnit Unit) Rounded(TimeSpan wait)
    {
        if (Math.Ceiling(wait.TotalMinutes) is < 60 and var minutes)
            return ((int)minutes, TimeUnit.Minute);
        if (Math.Round(wait.TotalHours) is < 24 and var hours)
            return ((int)hours, TimeUnit.Hour);
        if (Math.Round(wait.TotalDays) is < 60 and var days)
            return ((int)days, TimeUnit.Day);
        return Math.Round(wait.TotalDays / DaysPerMonth) is < 24 and var months
            ? ((int)months, TimeUnit.Month)
            : ((int)Math.Round(wait.TotalDays / DaysPerYear), TimeUnit.Year);
    }

    private string Long(TimeSpan wait)
    {
        var (count, unit) = Rounded(wait);
        return Spanning(count, unit).Humanize(culture: culture, maxUnit: unit, minUnit: unit);
    }

    // Months and years in whole days, rounded up: a fraction of a day less would be cut to one unit less.
    private static TimeSpan Spanning(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => TimeSpan.FromMinutes(count),
        TimeUnit.Hour => TimeSpan.FromHours(count),
        TimeUnit.Day => TimeSpan.FromDays(count),
        TimeUnit.Month => TimeSpan.FromDays(Math.Ceiling(count * DaysPerMonth)),
        _ => TimeSpan.FromDays(Math.Ceiling(count * DaysPerYear)),
    };
}
