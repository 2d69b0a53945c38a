using System.Globalization;
using Humanizer;
using VirtQuiz.Core.Decks;
using VirtQuiz.Progress.Checks;

namespace VirtQuiz.Wording;

/// <summary>What <c>virtquiz doctor</c> says.</summary>
public sealed class DoctorTexts(Language language) : Texts(language)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public string NothingWrong => Say("Nothing is wrong.", "이상이 없습니다.");

    /// <param name="percent">How much is done, 0 to 100.</param>
    public string Checking(int percent) => Say($"Checking your progress: {percent} %", $"학습 기록을 살펴보는 중: {percent}%");

    public string FolderLabel => Say("Data", "데이터");

    public string JournalsLabel => Say("Journals", "기록 파일");

    public string DatabaseLabel => Say("Database", "데이터베이스");

    public string BackupsLabel => Say("Backups", "백업");

    public string DiskLabel => Say("Disk", "디스크");

    public string Journals(Checkup checkup) => Say(
        $"{Count(checkup.Journals.Length, "journal", "journals", "")} of {Count(checkup.Devices, "device", "devices", "")}, "
            + $"{Events(checkup.Events)}, {Size(checkup.Bytes)}",
        $"{checkup.Journals.Length}개(기기 {checkup.Devices}대), {Events(checkup.Events)}, {Size(checkup.Bytes)}");

    public string Journal(CheckedJournal journal) =>
        $"{journal.Name}  {Events(journal.Events)}, {Size(journal.Bytes)}{(journal.IsOwn ? Say(", written by this machine", ", 이 기기가 씀") : "")}";

    public string Database(Checkup checkup) => checkup.Database switch
    {
        DatabaseState.Missing => Say("none yet; the next start makes it from the journals", "아직 없음. 다음에 시작할 때 기록 파일로 만듭니다"),
        DatabaseState.Right when checkup.Pending > 0 => Say(
            $"{Cards(checkup.Cards)}, as the journals say; the next start adds {Events(checkup.Pending)}",
            $"{Cards(checkup.Cards)}, 기록 파일과 같음. 다음에 시작할 때 {Events(checkup.Pending)}을 더합니다"),
        DatabaseState.Right => Say($"{Cards(checkup.Cards)}, as the journals say", $"{Cards(checkup.Cards)}, 기록 파일과 같음"),
        DatabaseState.Outdated => Say(
            "made by another version; the next start makes it anew", "다른 버전이 만듦. 다음에 시작할 때 새로 만듭니다"),
        DatabaseState.InUse => Say($"in use{Process(checkup)}, so not looked at", $"사용 중{Process(checkup)}이라 살펴보지 않음"),
        DatabaseState.Unchecked => Say("not looked at; see below", "살펴보지 못함. 아래를 보세요"),
        _ => Say("wrong; see below", "이상 있음. 아래를 보세요"),
    };

    public string Backups(Checkup checkup) => checkup.Backups is [var last, ..]
        ? Say($"{checkup.Backups.Length}, the last of {Moment(last.At)}", $"{checkup.Backups.Length}개, 마지막은 {Moment(last.At)}")
        : Say("none yet; one is made each day you play", "아직 없음. 학습하는 날마다 하나씩 만들어집니다");

    public string Disk(Checkup checkup) => Say($"{Size(checkup.FreeBytes)} free", $"{Size(checkup.FreeBytes)} 남음");

    public string Rebuilt(int cards) => Say(
        $"The database was made anew from the journals: {Cards(cards)}.", $"데이터베이스를 기록 파일로 새로 만들었습니다: {Cards(cards)}.");

    public string Unreadable(string folder, string reason) => Say(
        $"{folder}: progress could not be looked at: {reason}", $"{folder}: 학습 기록을 살펴보지 못했습니다: {reason}");

    private string Events(long count) => Say(
        count == 1 ? "1 event" : $"{count.ToString("N0", Invariant)} events", $"기록 {count.ToString("N0", Invariant)}건");

    private string Cards(int count) => Count(count, "card", "cards", $"카드 {count}장");

    private string Process(Checkup checkup) => checkup.PlayingProcess is { } process
        ? Say($" by process {process.ToString(Invariant)}", $"(프로세스 {process.ToString(Invariant)})")
        : "";

    private static string Moment(DateTimeOffset at) => at.LocalDateTime.ToString("yyyy-MM-dd HH:mm", Invariant);

    private static string Size(long bytes) => bytes == 0 ? "0 B" : bytes.Bytes().ToString("0.#", Invariant);
}
