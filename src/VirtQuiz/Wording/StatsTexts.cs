using System.Globalization;
using Humanizer;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Insights;
using VirtQuiz.Screens.Statistics;

namespace VirtQuiz.Wording;

/// <summary>What the statistics say.</summary>
public sealed class StatsTexts(Language language) : Texts(language)
{
    private const int SeenCells = 9;

    private readonly CultureInfo culture = new(language.Code());

    public string Nothing => Say("No answers yet. Play a round first: virtquiz", "아직 답한 기록이 없습니다. 먼저 한 판 풀어 보세요: virtquiz");

    public string Remembered(RetentionTally tally) => tally.Reviews == 0
        ? Say("Remembered    no known card was asked again in the last four weeks", "기억함        지난 4주 동안 다시 물은 카드가 없습니다")
        : Say(
            $"Remembered    {Percent(tally.Retention)} of {Count(tally.Reviews, "answer", "answers", "")} in the last four weeks, goal {Percent(tally.Goal)} (corrected for chance; {Percent(tally.RightShare)} were right)",
            $"기억함        지난 4주 답 {tally.Reviews}개의 {Percent(tally.Retention)}, 목표 {Percent(tally.Goal)} (찍어서 맞힌 몫을 뺌, 맞힌 비율은 {Percent(tally.RightShare)})");

    public string Streak(Streak streak) => Say(
        $"Streak        {Count(streak.Current, "day", "days", "")}, longest {streak.Longest}{(streak is { Current: > 0, IncludesToday: false } ? ", not yet today" : "")}",
        $"연속 학습     {streak.Current}일, 최장 {streak.Longest}일{(streak is { Current: > 0, IncludesToday: false } ? ", 오늘은 아직" : "")}");

    public string Studied(Insight insight) => Say(
        $"Answers       {insight.Answers} on {Count(insight.Days.Length, "day", "days", "")}, {Time(insight.Days)}",
        $"답한 문제     {insight.Days.Length}일 동안 {insight.Answers}개, {Time(insight.Days)}");

    public string Weeks => Say("Remembered by week", "주마다 기억한 비율");

    public string Week(RetentionWeek week) => Say(
        $"{week.Monday}  {Aligned(week.Tally.Retention)}  goal {Percent(week.Tally.Goal)}  {Count(week.Tally.Reviews, "answer", "answers", "")}",
        $"{week.Monday}  {Aligned(week.Tally.Retention)}  목표 {Percent(week.Tally.Goal)}  답 {week.Tally.Reviews}개");

    public string Days => Say("Last days", "최근에 학습한 날");

    public string Day(StudiedDay day) => Say(
        $"{day.Day}  {Count(day.Answers, "answer", "answers", "")}, {Time([day])}", $"{day.Day}  답 {day.Answers}개, {Time([day])}");

    public string Forecast => Say("Falls due in the next 30 days, today first", "앞으로 30일 동안 복습할 카드, 오늘부터");

    public string KnownNow => Say("Known now", "지금 아는 것");

    public string Weakest => Say("Weakest", "가장 약한 것");

    public string Group(RecallGroup group) => group.Seen == 0
        ? Say($"new     {group.Unseen} cards", $"새 덱   카드 {group.Unseen}장")
        : Say(
            $"{Aligned(group.Recall)}    {group.Seen} of {group.Seen + group.Unseen} cards seen",
            $"{Aligned(group.Recall)}    카드 {group.Seen + group.Unseen}장 가운데 {group.Seen}장 봄");

    public string MixedUp => Say("You mix up", "헷갈리는 것");

    public string Pair(ConfusedPair pair)
    {
        var about = pair.Attributes.IsEmpty ? "" : $" ({string.Join(", ", pair.Attributes.Take(3))})";
        return $"{TakenFor(pair)}  {TimesOf(pair)}{about}";
    }

    public string AskedPicked => Say("asked ↓ picked →", "물은 것 ↓ 고른 것 →");

    public string Hardest => Say("Hardest cards", "가장 어려운 카드");

    public string Hard(HardCard hard) => $"{hard.Card.Label}  {HardOf(hard)}";

    // The screen

    public string Title => Say("Statistics", "통계");

    public string Of(StatisticsPage page) => page switch
    {
        StatisticsPage.Overview => Say("Overview", "한눈에 보기"),
        StatisticsPage.MixUps => Say("What you mix up", "헷갈리는 것"),
        StatisticsPage.Recall => Say("What you know now", "지금 아는 것"),
        _ => Say("Hardest cards", "가장 어려운 카드"),
    };

    public string Turn => Say("page", "페이지");

    public string Reading(int answers) => answers == 0
        ? new ReplayTexts(Language).ReadingAnswers
        : Say($"Reading your answers… {answers:N0}", $"답한 기록을 읽는 중… {answers:N0}개");

    public string Unreadable(string? why) => Say(
        $"The answers cannot be read: {why} Close what else uses the data folder, or mend its permissions, and come back.",
        $"답한 기록을 읽을 수 없습니다: {why} 데이터 폴더를 쓰는 다른 프로그램을 닫거나 권한을 고친 뒤 다시 오세요.");

    public string NoAnswers => Say("No answers yet: play a round first.", "아직 답한 기록이 없습니다. 먼저 한 판 풀어 보세요.");

    public string NothingAskedAgain => Say("Remembered: not known until a card is asked again on a later day.", "기억함: 다른 날 다시 물은 카드가 아직 없습니다.");

    public string NothingAskedLately => Say("No known card was asked again in the last four weeks.", "지난 4주 동안 다시 물은 익힌 카드가 없습니다.");

    public string RememberedOf(RetentionTally tally) => Say(
        $"Remembered  {Percent(tally.Retention)}, goal {Percent(tally.Goal)}", $"기억함  {Percent(tally.Retention)}, 목표 {Percent(tally.Goal)}");

    public string InWeeks(RetentionTally tally) => Say(
        $"{Count(tally.Reviews, "answer", "answers", "")} in 4 weeks, corrected for chance", $"4주 동안 답 {tally.Reviews}개, 찍은 몫은 뺌");

    /// <summary>"70 %", at an axis.</summary>
    public string Axis(double share) => Percent(share);

    /// <summary>The name of a day, 0 for Monday to 6 for Sunday.</summary>
    public string Weekday(int weekday) => Say(
        culture.DateTimeFormat.AbbreviatedDayNames[(weekday + 1) % 7], $"{"월화수목금토일"[weekday]}");

    /// <param name="month">1 to 12.</param>
    public string Month(int month) => Say(culture.DateTimeFormat.AbbreviatedMonthNames[month - 1], $"{month}월");

    public string AnswersOn(Insight insight) => Say(
        $"{Count(insight.Answers, "answer", "answers", "")} on {Count(insight.Days.Length, "day", "days", "")}, {Time(insight.Days)}",
        $"{insight.Days.Length}일 동안 답 {insight.Answers}개, {Time(insight.Days)}");

    public string StreakOf(Streak streak) => streak.Current == 0
        ? Say($"longest streak {Count(streak.Longest, "day", "days", "")}", $"최장 {streak.Longest}일 연속")
        : Say($"{streak.Current}-day streak, longest {streak.Longest}", $"{streak.Current}일 연속, 최장 {streak.Longest}일");

    public string Due(int today, int week, int month) => Say(
        $"Due: {today} today, {week} in 7 days, {month} in 30 days", $"복습할 카드: 오늘 {today}, 7일 동안 {week}, 30일 동안 {month}");

    public string Today => Say("today", "오늘");

    public string InDays(int days) => Say($"+{days}", $"+{days}");

    public string NothingMixedUp => Say("You have not taken one thing for another yet.", "아직 헷갈린 것이 없습니다.");

    public string NothingHard => Say("No card was forgotten, or answered wrong twice.", "잊거나 두 번 틀린 카드가 없습니다.");

    public string TakenFor(ConfusedPair pair) => Say($"{pair.TakenFor} for {pair.Name}", $"{pair.Name} 대신 {pair.TakenFor}");

    public string TimesOf(ConfusedPair pair) =>
        Say($"{pair.There.Times}×", $"{pair.There.Times}번") + (pair.Back.Times == 0 ? "" : Say($", back {pair.Back.Times}×", $", 반대로 {pair.Back.Times}번"));

    public string About(ConfusedPair pair) => Say("on ", "") + string.Join(", ", pair.Attributes.Take(3));

    public string ByDeck => Say("By deck", "덱별");

    public string ByAttribute => Say("Weakest attributes", "약한 항목");

    public string BySubject => Say("Weakest subjects", "약한 대상");

    public string HardOf(HardCard hard) => Say(
        $"wrong {hard.Tally.Wrong}/{hard.Tally.Answers}, forgotten {hard.Progress.Schedule.Lapses}×{(hard.Progress.IsLeech ? ", leech" : "")}",
        $"틀림 {hard.Tally.Wrong}/{hard.Tally.Answers}, 잊음 {hard.Progress.Schedule.Lapses}번{(hard.Progress.IsLeech ? ", 거머리" : "")}");

    /// <summary>Above the numbers of <see cref="SeenOf"/>.</summary>
    public string Seen => Say("seen", "본 카드");

    /// <summary>"94 %   21/45"; only how many there are where none was seen.</summary>
    public string SeenOf(RecallGroup group) =>
        (group.Seen == 0 ? Say("new", "새 덱") : Aligned(group.Recall)) + $"{group.Seen}/{group.Seen + group.Unseen}".PadLeft(SeenCells);

    private string Percent(double share) => Say($"{Math.Round(100 * share)} %", $"{Math.Round(100 * share)}%");

    /// <summary>As wide as 100 is, for lists.</summary>
    private string Aligned(double share) => Percent(share).PadLeft(Say("100 %", "100%").Length);

    private string Time(IEnumerable<StudiedDay> days)
    {
        var time = TimeSpan.FromMinutes(Math.Max(1, Math.Round(days.Sum(day => day.Time.TotalMinutes))));
        return time.Humanize(2, culture: culture, maxUnit: TimeUnit.Hour, minUnit: TimeUnit.Minute);
    }
}
