using System.Globalization;
using Humanizer;
using VirtQuiz.Core.Decks;
using VirtQuiz.Progress.Backups;

namespace VirtQuiz.Wording;

/// <summary>What <c>virtquiz backup</c> and <c>virtquiz restore</c> say.</summary>
public sealed class BackupTexts(Language language) : Texts(language)
{
    public string Nothing => Say("There are no answers yet, so there is nothing to back up.", "아직 답한 기록이 없어 백업할 것이 없습니다.");

    public string None => Say("There is no backup yet. One is made each day you play; make one now: virtquiz backup", "아직 백업이 없습니다. 학습하는 날마다 하나씩 만들어집니다. 지금 만들려면: virtquiz backup");

    public string HowToRestore => Say("Put one back: virtquiz restore NAME", "되돌리려면: virtquiz restore 이름");

    public string Made(Backup backup) => Say($"Backed up: {Of(backup)}", $"백업함: {Of(backup)}");

    public string NotMade(string folder, string reason) => Say(
        $"{folder}: the backup could not be made: {reason}", $"{folder}: 백업을 만들지 못했습니다: {reason}");

    public string Restored(Backup backup) => Say($"Restored: {Of(backup)}", $"되돌림: {Of(backup)}");

    public string Kept(Backup replaced) => Say(
        $"What it replaced is kept as {replaced.Name}.", $"그전 기록은 {replaced.Name}(으)로 남겨 두었습니다.");

    public string Unknown(string name, string? meant) => Say(
        $"There is no backup called '{name}'{(meant is null ? "" : $"; did you mean '{meant}'")}. List them: virtquiz restore",
        $"'{name}' 백업이 없습니다{(meant is null ? "" : $". '{meant}' 말인가요")}. 목록: virtquiz restore");

    public string NotRestored(string path, string reason) => Say(
        $"{path}: the backup could not be put back: {reason} Your answers are as they were.",
        $"{path}: 백업을 되돌리지 못했습니다: {reason} 기록은 그대로입니다.");

    /// <summary>"20260131T101500000Z  2 journals, 1.2 MB".</summary>
    public string Of(Backup backup) => Say(
        $"{backup.Name}  {Count(backup.Journals, "journal", "journals", "")}, {Size(backup.Bytes)}",
        $"{backup.Name}  기록 파일 {backup.Journals}개, {Size(backup.Bytes)}");

    private static string Size(long bytes) => bytes.Bytes().ToString("0.#", CultureInfo.InvariantCulture);
}
