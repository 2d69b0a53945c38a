using System.Globalization;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

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
    public const string InterviewName = "interview";
    public const string ParametersName = "parameters";
    public const string FormsName = "forms";
    public const string LengthName = "sitting";
    public const string TeachesName = "teach";
    public const string CramCountsName = "cramCounts";

    public const string Yes = "yes", No = "no";

    /// <summary>The value that takes a wish back.</summary>
    public const string NoValue = "none";

    /// <summary>The most rows, stacks and notes that may be wanted on one day.</summary>
    public const int MostNewPerDay = 1000;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static LearnerSettings Default { get; } = new(new TimeOnly(4, 0), NewPerDay: 8, Retention: 0.9);

    /// <summary>The forms that the learner wants to be asked in, where the mode does not decide.</summary>
    public FormSet Forms { get; init; }

    /// <summary>How long a sitting is.</summary>
    public SittingLength Length { get; init; } = SittingLength.Usual;

    /// <summary>Whether what is new is shown once before it is asked.</summary>
    public bool Teaches { get; init; } = true;

    /// <summary>Whether answers of Cram count for the schedule where the card is due or being learned.</summary>
    public bool CramCounts { get; init; }

    /// <summary>The weights of the memory model, the published ones unless they were fitted to this learner.</summary>
    public FsrsParameters Parameters { get; init; } = FsrsParameters.Default;

    /// <summary>The study day of the interview that all decks are studied for; null when there is none.</summary>
    public StudyDay? Interview { get; init; }

    public WishesByDeck Wishes { get; init; } = WishesByDeck.None;

    public SchedulerSettings SchedulerSettings => new() { DesiredRetention = Retention, Parameters = Parameters };

    /// <summary>The name of a setting for one deck: "retention/tls".</summary>
    public static string NameFor(string name, DeckId deck) => $"{name}/{deck}";

    public double RetentionOf(DeckId deck) => Wishes.Of(deck).Retention ?? Retention;

    public StudyDay? InterviewOf(DeckId deck) => Wishes.Of(deck).Interview ?? Interview;

    public SchedulerSettings SchedulerSettingsOf(DeckId deck) => SchedulerSettings with { DesiredRetention = RetentionOf(deck) };

    /// <summary>The settings after one event. Names and values this version does not understand change nothing.</summary>
    public LearnerSettings After(Setting setting) => setting.Name switch
    {
        DayStartName => TimeOnly.TryParseExact(setting.Value, "HH:mm", Invariant, DateTimeStyles.None, out var start)
            ? this with { DayStart = start }
            : this,
        NewPerDayName => int.TryParse(setting.Value, NumberStyles.None, Invariant, out var count) && count <= MostNewPerDay
            ? this with { NewPerDay = count }
            : this,
        RetentionName => RetentionIn(setting.Value) is { } retention ? this with { Retention = retention } : this,
        InterviewName when setting.Value == NoValue => this with { Interview = null },
        InterviewName => DayIn(setting.Value) is { } day ? this with { Interview = day } : this,
        ParametersName when setting.Value == NoValue => this with { Parameters = FsrsParameters.Default },
        ParametersName => FsrsParameters.Parse(setting.Value) is { } parameters ? this with { Parameters = parameters } : this,
        LengthName => SittingLength.Parse(setting.Value) is { } length ? this with { Length = length } : this,
        TeachesName => this with { Teaches = TruthIn(setting.Value) ?? Teaches },
        CramCountsName => this with { CramCounts = TruthIn(setting.Value) ?? CramCounts },
        FormsName => FormSet.Parse(setting.Value) is { } forms ? this with { Forms = forms } : this,
        _ => AfterWish(setting),
    };

    private LearnerSettings AfterWish(Setting setting)
    {
        var slash = setting.Name.IndexOf('/');
        if (slash < 0 || string.IsNullOrWhiteSpace(setting.Name[(slash + 1)..]))
            return this;

        var deck = new DeckId(setting.Name[(slash + 1)..]);
        var isTakenBack = setting.Value == NoValue;
        return setting.Name[..slash] switch
        {
            RetentionName when isTakenBack || RetentionIn(setting.Value) is not null =>
                With(deck, Wishes.Of(deck) with { Retention = RetentionIn(setting.Value) }),
            InterviewName when isTakenBack || DayIn(setting.Value) is not null =>
                With(deck, Wishes.Of(deck) with { Interview = DayIn(setting.Value) }),
            _ => this,
        };
    }

    private LearnerSettings With(DeckId deck, DeckWishes wanted) => this with { Wishes = Wishes.With(deck, wanted) };

    private static double? RetentionIn(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, Invariant, out var retention)
        && retention is >= SchedulerSettings.LowestRetention and <= SchedulerSettings.HighestRetention ? retention : null;

    private static bool? TruthIn(string value) => value switch
    {
        Yes => true,
        No => false,
        _ => null,
    };

    private static StudyDay? DayIn(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var date) ? StudyDay.On(date) : null;
}
