using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Wording;

/// <summary>The part of <see cref="ProblemTexts"/> that is about cards: how well they can be asked, and what became of them.</summary>
internal static class CardProblemTexts
{
    public static ProblemText For(DeckProblem problem, Language language)
    {
        return problem.Code switch
        {
            ProblemCode.TableOfTwo => Say(
                $"{EnglishCells()} not asked with options: the table compares only two subjects",
                "add a third subject, or leave it: which subject it is will be asked instead",
                $"{KoreanCells()} 보기를 주고 묻지 않습니다: 비교 대상이 둘뿐입니다",
                "대상을 하나 더 넣거나 그대로 두세요. 그대로 두면 어느 대상인지 고르게 합니다"),
            ProblemCode.CellNotChoice => Say(
                $"{EnglishCells()} not asked with options: {EnglishObstacle(At(1))}", $"leave it, or {EnglishRemedy(At(1))}",
                $"{KoreanCells()} 보기를 주고 묻지 않습니다: {KoreanObstacle(At(1))}", $"그대로 두거나, {KoreanRemedy(At(1))}"),
            ProblemCode.CellOnlyFlashcard => Say(
                $"{EnglishCells()} only asked as a flashcard: {(AreTwoAlike() ? "the values of the two subjects are too much alike" : EnglishObstacle(At(1)))}",
                AreTwoAlike() ? "word the two values so that they differ from their first words on" : EnglishRemedy(At(1)),
                $"{KoreanCells()} 플래시카드로만 묻습니다: {(AreTwoAlike() ? "두 대상의 값이 너무 비슷합니다" : KoreanObstacle(At(1)))}",
                AreTwoAlike() ? "두 값을 첫머리부터 다르게 쓰세요" : KoreanRemedy(At(1))),
            ProblemCode.CellTooLong => Say(
                $"'{At(0)}' takes {At(1)} columns; an option should not take more than {At(2)}",
                "say the fact in fewer words, and the rest in a footnote",
                $"'{At(0)}'의 길이가 {At(1)}칸입니다. 보기로는 {At(2)}칸까지가 알맞습니다",
                "사실만 짧게 쓰고 나머지는 각주로 옮기세요"),
            ProblemCode.CellsAlike => Say(
                $"'{At(0)}' and '{At(1)}' are hard to tell apart", "word them so that they differ from their first words on",
                $"'{At(0)}', '{At(1)}' 두 칸은 구별하기 어렵습니다", "첫머리부터 다르게 쓰세요"),
            ProblemCode.NoteDuplicate => Say(
                $"'{At(0)}' is asked in line {At(1)} already{(HasMore(2) ? $"; more notes that ask what another asks: {At(2)}" : "")}",
                "ask it once, or ask for something else",
                $"'{At(0)}'은(는) {At(1)}번째 줄에서 이미 물었습니다{(HasMore(2) ? $". 이처럼 이미 물은 설명이 {At(2)}개 더 있습니다" : "")}",
                "하나만 두거나 다르게 물으세요"),
            ProblemCode.CardRenamed => Say(
                $"'{At(0)}' seems to be called '{At(1)}' now; answers so far: {At(2)}", $"keep those of all that was renamed with: {At(3)} --yes",
                $"'{At(0)}'의 이름이 '{At(1)}'(으)로 바뀐 것 같습니다. 지금까지의 답: {At(2)}개", $"바뀐 것을 모두 이어 주는 명령: {At(3)} --yes"),
            ProblemCode.CardVanished => Say(
                $"'{At(0)}' is no longer in the deck; answers so far: {At(1)}",
                $"leave it, or name its successor with: {At(2)} OLD NEW",
                $"'{At(0)}'이(가) 덱에서 사라졌습니다. 지금까지의 답: {At(1)}개",
                $"그대로 두거나, 이어 주는 명령: {At(2)} 옛것 새것"),
            ProblemCode.DeckRenamed => Say(
                $"the deck '{At(0)}' seems to be this one now; answers so far: {At(1)}", $"keep those of all that was renamed with: {At(2)} --yes",
                $"덱 '{At(0)}'이(가) 이 덱으로 바뀐 것 같습니다. 지금까지의 답: {At(1)}개", $"바뀐 것을 모두 이어 주는 명령: {At(2)} --yes"),
            ProblemCode.DecksNotRead => Say(
                $"answered cards in decks that were not read: {At(0)}; the decks: {At(1)}{(HasMore(2) ? $" and {At(2)} more" : "")}",
                "name their files or folders with --decks, or leave them",
                $"이번에 읽지 않은 덱에 답한 카드가 {At(0)}개 있습니다. 덱: {At(1)}{(HasMore(2) ? $" 외 {At(2)}개" : "")}",
                "그 파일이나 폴더를 --decks로 알려 주거나 그대로 두세요"),
            ProblemCode.QuestionCalledBad => Say(
                $"'{At(0)}' was called a bad question as {At(1)}", "word the cell and its row more clearly",
                $"'{At(0)}'은(는) {At(1)} 형식에서 나쁜 문제로 표시되었습니다", "칸과 그 행을 더 분명하게 쓰세요"),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Code, "This problem has no text."),
        };

        string EnglishCells() => HasMore(2)
            ? $"'{At(0)}' and {At(2)} more of this table ({(At(3).Contains(',', StringComparison.Ordinal) ? "lines" : "line")} {At(3)}) are"
            : $"'{At(0)}' is";

        string KoreanCells() => HasMore(2)
            ? $"'{At(0)}' 외 이 표의 {At(2)}칸({At(3)}번째 줄)은"
            : $"'{At(0)}'은(는)";

        bool AreTwoAlike() => At(1) == nameof(FormObstacle.TooFewDistractors) && At(4) == "2";

        bool HasMore(int index) => At(index) != "0";

        string At(int index) => index < problem.Arguments.Length ? problem.Arguments[index] : "?";

        ProblemText Say(string what, string remedy, string koreanWhat, string koreanRemedy) =>
            language == Language.Korean ? new(koreanWhat, koreanRemedy) : new(what, remedy);
    }

    private static string EnglishObstacle(string obstacle) => obstacle switch
    {
        nameof(FormObstacle.TooFewDistractors) => "too few other values are clearly different",
        nameof(FormObstacle.OddOneOut) => "the other values are like each other, so the right one would stand out",
        nameof(FormObstacle.MaskIsCue) => "only some values name their subject, which would give the answer away",
        nameof(FormObstacle.NothingButNames) => "it says nothing but the name of its subject",
        nameof(FormObstacle.SharedValue) => "several subjects share the value",
        _ => "it does not fit the other forms",
    };

    private static string KoreanObstacle(string obstacle) => obstacle switch
    {
        nameof(FormObstacle.TooFewDistractors) => "뚜렷이 다른 값이 모자랍니다",
        nameof(FormObstacle.OddOneOut) => "다른 값끼리 비슷해서 정답이 드러납니다",
        nameof(FormObstacle.MaskIsCue) => "일부 값에만 대상의 이름이 들어 있어 정답이 드러납니다",
        nameof(FormObstacle.NothingButNames) => "대상의 이름 말고는 내용이 없습니다",
        nameof(FormObstacle.SharedValue) => "여러 대상의 값이 같습니다",
        _ => "다른 형식에 맞지 않습니다",
    };

    private static string EnglishRemedy(string obstacle) => obstacle switch
    {
        nameof(FormObstacle.TooFewDistractors) => "give the row three values that differ from their first words on",
        nameof(FormObstacle.OddOneOut) => "word the other values of the row so that they differ from their first words on",
        nameof(FormObstacle.MaskIsCue) => "leave the names of subjects out of the row",
        nameof(FormObstacle.NothingButNames) => "say more than the name",
        nameof(FormObstacle.SharedValue) => "say in what the subjects differ, or leave it",
        _ => "word the row's cells so that one glance tells them apart",
    };

    private static string KoreanRemedy(string obstacle) => obstacle switch
    {
        nameof(FormObstacle.TooFewDistractors) => "첫머리부터 다른 값이 행에 셋 이상 있게 쓰세요",
        nameof(FormObstacle.OddOneOut) => "행의 다른 값을 첫머리부터 서로 다르게 쓰세요",
        nameof(FormObstacle.MaskIsCue) => "행에서 대상의 이름을 빼세요",
        nameof(FormObstacle.NothingButNames) => "이름 말고 다른 내용도 쓰세요",
        nameof(FormObstacle.SharedValue) => "대상마다 무엇이 다른지 쓰거나 그대로 두세요",
        _ => "한눈에 구별되도록 행의 칸을 다시 쓰세요",
    };
}
