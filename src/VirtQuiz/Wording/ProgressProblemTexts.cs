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
                $"{path}:{line}: events claim the number of others: {count}. Both are kept.",
                $"{path}:{line}: 번호가 겹치는 기록 {count}개가 있습니다. 둘 다 남겨 두었습니다."),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Code, "This problem has no text."),
        };

        string Say(string english, string korean) => language == Language.Korean ? korean : english;
    }
}
