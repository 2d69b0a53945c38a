using System.Globalization;
using Humanizer;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Insights;

namespace VirtQuiz.Wording;

/// <summary>What the statistics say.</summary>
public sealed class StatsTexts(Language language) : Texts(language)
{
    private readonly CultureInfo culture = new(language.Code());

    public string Nothing => Say("No answers yet. Play a round first: virtquiz", "아직 답한 기록이 없습니다. 먼저 한 판 풀어 보세요: virtquiz");

    public string Remembered(RetentionTally tally) => tally.Reviews == 0
        ? Say("Remembered    no known card was asked again in the last four weeks", "기억함        지난 4주 동안 다시 물은 카드가 없습니다")
        : Say(
            $"Remembered    {Percent(tally.Retention)} of {Count(tally.Reviews, "answer", "answers", "")} in the last four weeks, goal {Percent(tally.Goal)} (corrected for chance; {Percent(tally.RightShare)} were right)",
            $"기억함        지난 4주 답 {tally.Reviews}개의 {Percent(tally.Retention)}, 목표 {Percent(tally.Goal)} (찍어서 맞힌 몫을 뺌, 맞힌 비율은 {Percent(tally.RightShare)})");

    public string Streak(Streak streak) => Say(
        $"Streak        {Count(streak.Current, "day", "days", "")}, longest {streak.Longest}{(streak is { Current: > 0, IncludesToday: false } ? ", not yet today" : "")}",
        $"연속 학습     {streak.Current}일, 가장 길게 {streak.Longest}일{(streak is { Current: > 0, IncludesToday: false } ? ", 오늘은 아직" : "")}");

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
        var back = pair.Back.Times == 0 ? "" : Say($", back {pair.Back.Times}×", $", 반대로 {pair.Back.Times}번");
        return Say(
            $"{pair.TakenFor} for {pair.Name}  {pair.There.Times}×{back}{about}", $"{pair.Name} 대신 {pair.TakenFor}  {pair.There.Times}번{back}{about}");
    }

    public string AskedPicked => Say("asked ↓ picked →", "물은 것 ↓ 고른 것 →");

    public string Hardest => Say("Hardest cards", "가장 어려운 카드");

    public string Hard(HardCard hard) => Say(
        $"{hard.Card.Label}  wrong {hard.Tally.Wrong} of {hard.Tally.Answers}, forgotten {hard.Progress.Schedule.Lapses}×{(hard.Progress.IsLeech ? ", leech" : "")}",
        $"{hard.Card.Label}  {hard.Tally.Answers}번 중 {hard.Tally.Wrong}번 틀림, 잊음 {hard.Progress.Schedule.Lapses}번{(hard.Progress.IsLeech ? ", 거머리" : "")}");

    private string Percent(double share) => Say($"{Math.Round(100 * share)} %", $"{Math.Round(100 * share)}%");

    /// <summary>As wide as 100 is, for lists.</summary>
    private string Aligned(double share) => Percent(share).PadLeft(Say("100 %", "100%").Length);

    private string Time(IEnumerable<StudiedDay> days)
    {
        var time = TimeSpan.FromMinutes(Math.Max(1, Math.Round(days.Sum(day => day.Time.TotalMinutes))));
        return time.Humanize(2, culture: culture, maxUnit: TimeUnit.Hour, minUnit: TimeUnit.Minute);
    }
}
