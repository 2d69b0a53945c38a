using VirtQuiz.Core.Decks;
using VirtQuiz.Progress;

namespace VirtQuiz.Wording;

/// <summary>What was found wrong with progress, and what became of it, in a sentence.</summary>
public static class ProgressProblemTexts
{
    public static string For(ProgressProblem problem, Language language)
    {
        var (path, line, count) = (problem.Path, problem.Line ?? 1, problem.Count);
        return problem.Code switch
        {
            ProgressProblemCode.DatabaseSetAside => Say(
                $"{path}: the database was damaged; it was moved here and made anew from the journal. Nothing is lost.",
                $"{path}: 데이터베이스가 손상되어 여기로 옮기고 기록에서 새로 만들었습니다. 잃은 것은 없습니다."),
            ProgressProblemCode.DatabaseDidNotFit => Say(
                $"{path}: the database did not fit the journal; it was moved here and made anew from the journal.",
                $"{path}: 데이터베이스가 기록과 맞지 않아 여기로 옮기고 기록에서 새로 만들었습니다."),
            ProgressProblemCode.DatabaseInMemory => Say(
                $"{path}: the database cannot be kept on the disk; answers still go to the journal. Free some space.",
                $"{path}: 데이터베이스를 디스크에 둘 수 없습니다. 답은 계속 기록에 남습니다. 디스크 공간을 확보하세요."),
            ProgressProblemCode.BadLines => Say(
                $"{path}:{line}: damaged lines were passed over and left in place: {count}. Restore the file from a backup to get them back.",
                $"{path}:{line}: 손상된 줄 {count}개를 건너뛰고 그대로 두었습니다. 백업에서 파일을 되돌리면 살릴 수 있습니다."),
            ProgressProblemCode.BadHeader => Say(
                $"{path}:1: the first line is damaged; the file's name was used instead.",
                $"{path}:1: 첫 줄이 손상되어 파일 이름을 대신 썼습니다."),
            ProgressProblemCode.TornLine => Say(
                $"{path}: the last line had not been written to its end and was moved here; everything said to be saved is there.",
                $"{path}: 끝까지 쓰이지 않은 마지막 줄을 여기로 옮겼습니다. 저장했다고 알린 것은 모두 남아 있습니다."),
            ProgressProblemCode.JournalChanged => Say(
                $"{path}: the journal was changed from outside; the database was made anew from what is there.",
                $"{path}: 기록 파일이 밖에서 바뀌어, 남아 있는 내용으로 데이터베이스를 새로 만들었습니다."),
            ProgressProblemCode.NewDevice => Say(
                $"{path}: this journal is not as it was left, so a new one was begun beside it.",
                $"{path}: 기록 파일이 마지막에 쓴 것과 달라 옆에 새 파일을 시작했습니다."),
            ProgressProblemCode.JournalPutBack => Say(
                $"{path}: another program removed or replaced the journal during the game; all of it was written here again. Nothing is lost.",
                $"{path}: 게임 중에 다른 프로그램이 기록 파일을 지우거나 바꾸어 여기에 전부 다시 썼습니다. 잃은 것은 없습니다."),
            ProgressProblemCode.BackupFailed => Say(
                $"{path}: today's backup could not be made; the answers themselves are saved. Make room or the folder writable.",
                $"{path}: 오늘의 백업을 만들지 못했습니다. 답은 저장되어 있습니다. 공간을 확보하거나 폴더에 쓸 수 있게 하세요."),
            ProgressProblemCode.EventTwice => Say(
                $"{path}: events claim the number of others: {count}. Both are kept.",
                $"{path}: 번호가 겹치는 기록 {count}개가 있습니다. 둘 다 남겨 두었습니다."),
            ProgressProblemCode.SettingsSetAside => Say(
                $"{path}: the settings of the screens were damaged; the file was moved here and the defaults hold. Your answers are not concerned.",
                $"{path}: 화면 설정 파일이 손상되어 여기로 옮기고 기본값을 씁니다. 학습 기록은 그대로입니다."),
            ProgressProblemCode.SettingsOfNewerVersion => Say(
                $"{path}: a newer version of virtquiz wrote the settings of the screens; they are left alone and the defaults hold.",
                $"{path}: 더 새로운 virtquiz가 쓴 화면 설정이라 그대로 두고 기본값을 씁니다."),
            ProgressProblemCode.SettingsUnreadable => Say(
                $"{path}: the settings of the screens cannot be read; the defaults hold. Make the file readable.",
                $"{path}: 화면 설정을 읽을 수 없어 기본값을 씁니다. 파일을 읽을 수 있게 하세요."),
            ProgressProblemCode.SettingUnknown => Say(
                $"{path}: a setting of the screens has a name or a value that is none; its default holds. Correct the file, or delete it and set all anew in the game: e",
                $"{path}: 화면 설정에 알 수 없는 이름이나 값이 있어 기본값을 씁니다. 파일을 고치거나, 지운 뒤 게임에서 다시 정하세요: e"),
            ProgressProblemCode.NumbersMissing => Say(
                $"{path}: numbers that are in no journal: {count}, the first {problem.Line}. Their lines were lost; a backup may have them: virtquiz restore",
                $"{path}: 어느 기록 파일에도 없는 번호가 {count}개 있습니다. 첫 번호는 {problem.Line}입니다. 잃은 줄은 백업에 있을 수 있습니다: virtquiz restore"),
            ProgressProblemCode.UnfinishedLine => Say(
                $"{path}: the last line is not finished: it is still being copied, or was never said to be saved. The next start deals with it.",
                $"{path}: 마지막 줄이 끝나지 않았습니다. 아직 복사 중이거나, 저장했다고 알린 적 없는 줄입니다. 다음에 시작할 때 처리합니다."),
            ProgressProblemCode.JournalUnreadable => Say(
                $"{path}: this journal cannot be read, so nobody can play. Make it readable.",
                $"{path}: 기록 파일을 읽을 수 없어 게임을 시작할 수 없습니다. 읽을 수 있게 하세요."),
            ProgressProblemCode.JournalOfNewerVersion => Say(
                $"{path}: a newer version of virtquiz wrote this journal. Update virtquiz.",
                $"{path}: 더 새로운 virtquiz가 쓴 기록 파일입니다. virtquiz를 업데이트하세요."),
            ProgressProblemCode.JournalNotAsApplied => Say(
                $"{path}: this journal is not as the database knows it; the next start makes the database anew.",
                $"{path}: 기록 파일이 데이터베이스가 아는 것과 다릅니다. 다음에 시작할 때 데이터베이스를 새로 만듭니다."),
            ProgressProblemCode.DatabaseDamaged => Say(
                $"{path}: the database is damaged. Nothing is lost: the journals have it all. Make it anew: virtquiz doctor --rebuild",
                $"{path}: 데이터베이스가 손상되었습니다. 기록 파일에 모두 있어 잃은 것은 없습니다. 새로 만들려면: virtquiz doctor --rebuild"),
            ProgressProblemCode.DatabaseDiffers => Say(
                $"{path}: the database knows cards otherwise than the journals: {count}. Make it anew: virtquiz doctor --rebuild",
                $"{path}: 데이터베이스가 기록 파일과 다르게 아는 카드가 {count}장 있습니다. 새로 만들려면: virtquiz doctor --rebuild"),
            ProgressProblemCode.DatabaseUnchecked => Say(
                $"{path}: the database could not be copied to be looked at. Make it readable, or make room in the folder for temporary files.",
                $"{path}: 데이터베이스를 살펴보려고 복사하지 못했습니다. 읽을 수 있게 하거나 임시 폴더에 공간을 확보하세요."),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Code, "This problem has no text."),
        };

        string Say(string english, string korean) => language == Language.Korean ? korean : english;
    }
}
