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
        { Ticks: <= 0 } => Say("now", "지금"),
        { TotalDays: 1 } when state.Phase == Phase.Review => Say("tomorrow", "내일"),
        var wait => Say($"in {Long(wait)}", $"{Long(wait)} 후"),
    };

    /// <summary>"3 d", for a rating.</summary>
    public string Brief(ScheduleState state, Moment now) => Wait(state, now) switch
    {
        { TotalMinutes: < 60 } wait => Say($"{Math.Max(1, wait.TotalMinutes):0} m", $"{Math.Max(1, wait.TotalMinutes):0}분"),
        { TotalDays: < 1 } wait => Say($"{wait.TotalHours:0} h", $"{wait.TotalHours:0}시간"),
        { TotalDays: < 60 } wait => Say($"{wait.TotalDays:0} d", $"{wait.TotalDays:0}일"),
        { TotalDays: < DaysPerYear * 2 } wait => Say($"{wait.TotalDays / DaysPerMonth:0} mo", $"{wait.TotalDays / DaysPerMonth:0}개월"),
        var wait => Say($"{wait.TotalDays / DaysPerYear:0} y", $"{wait.TotalDays / DaysPerYear:0}년"),
    };

    /// <summary>"3 days ago", for something that happened.</summary>
    public string Ago(DateTimeOffset at, Moment now) => at.Humanize(now.At, culture);

    private static TimeSpan Wait(ScheduleState state, Moment now) => state.Phase == Phase.Review
        ? TimeSpan.FromDays(Math.Max(0, state.DueDay - now.Day))
        : TimeSpan.FromMinutes(Math.Ceiling((state.DueAt - now.At).TotalMinutes));

    private string Long(TimeSpan wait) =>
        wait.Humanize(culture: culture, maxUnit: wait.TotalDays < 60 ? TimeUnit.Day : TimeUnit.Year);
}
