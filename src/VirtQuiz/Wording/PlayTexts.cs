using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Wording;

/// <summary>Texts around a question and its explanation.</summary>
public sealed class PlayTexts(Language language) : Texts(language)
{
    public string Position(int position, int total) => Say($"{position} of {total}", $"{position}/{total}");

    public string Answer => Say("answer", "답 고르기");

    public string Pick => Say("pick", "고르기");

    public string Submit => Say("submit", "제출");

    public string Next => Say("next", "다음");

    public string DontKnow => Say("I don't know", "모르겠음");

    public string Guess => Say("guess", "찍음");

    public string Guessed => Say("guessed", "찍음");

    public string MarkedAsGuess => Say("marked as a guess", "찍은 답으로 표시");

    public string HintKey => Say("hint", "힌트");

    public string Undo => Say("undo", "되돌리기");

    public string BadQuestion => Say("bad question", "나쁜 문제");

    public string CalledBad => Say(
        "called bad; it will not be asked this way again (! takes it back)",
        "나쁜 문제로 표시했습니다. 이 형식으로는 다시 묻지 않습니다 (! 취소)");

    public string LastCalledBad => Say(
        "the last question is called bad; Backspace takes that back",
        "앞 문제를 나쁜 문제로 표시했습니다. Backspace로 되돌립니다");

    public string Rate => Say("rate", "평가");

    public string Right => Say("right", "정답");

    public string Yours => Say("yours", "고른 답");

    public string RecallFirst => Say("Say the answer to yourself; then Space shows the options.", "답을 먼저 떠올린 다음, Space를 눌러 보기를 확인하세요.");

    public string ShowOptions => Say("show the options", "보기 열기");

    /// <summary>What a hint says while the options are not shown yet.</summary>
    public string OneIsStruck => Say("One wrong option is struck out.", "틀린 보기 하나를 지워 두었습니다.");

    /// <summary>What a hint says of a wrong option.</summary>
    public string NotThis => Say("✗ not this one", "✗ 이것은 아님");

    public string AlsoRight => Say("also right", "이것도 정답");

    public string Because(string remark, string reason) => remark + Say("; ", " · ") + reason;

    public string ThatIs(string of) => Say($"that is {of}", $"{of}에 해당");

    /// <summary>Of a layer, by the title of the drawing that has it.</summary>
    public string StandsIn(string title) => Say($"a layer of {title}", $"{title}의 층");

    /// <summary>Of a statement, by the subject that it is true of.</summary>
    public string TrueOf(string subject) => Say($"true of {subject}", $"{subject}에는 맞는 말");

    public string FileAndLine(string file, int line) => Say($"{file}, line {line}", $"{file} {line}행");

    public string AskedAgain(string until) => Say($"asked again {until}", $"{until} 다시 나옴");

    public string NotCounted => Say("practice only; the schedule stays as it is", "연습이라 복습 일정은 그대로입니다");

    public string Of(Rating rating) => rating switch
    {
        Rating.Again => Say("again", "다시"),
        Rating.Hard => Say("hard", "어려움"),
        Rating.Good => Say("good", "알맞음"),
        _ => Say("easy", "쉬움"),
    };

    /// <summary>What a hint says; the wrong option that a hint strikes out needs no words.</summary>
    public string? Of(Hint hint, Question question) => (hint, question) switch
    {
        (Hint.Count count, _) => Say(count.Right == 1 ? "One of them is right." : $"{count.Right} of them are right.", $"정답은 {count.Right}개입니다."),
        (Hint.First first, OrderingQuestion { Card: SequenceCard } steps) => Say($"First: {steps.Items[first.Item]}", $"맨 처음: {steps.Items[first.Item]}"),
        (Hint.First first, OrderingQuestion ordering) => Say($"First, at the top: {ordering.Items[first.Item]}", $"맨 위: {ordering.Items[first.Item]}"),
        (Hint.Beginning beginning, _) => Say(
            $"It begins with “{beginning.FirstCharacter}” and has {beginning.Length} characters.",
            $"첫 글자는 ‘{beginning.FirstCharacter}’, 모두 {beginning.Length}자입니다."),
        _ => null,
    };

    /// <summary>Above another drawing of the same layers.</summary>
    public string TheSame(StackOrigin origin) => origin == StackOrigin.Tree
        ? Say("The same as a tree", "트리로는")
        : Say("The same as a drawing", "그림으로는");

    // Flashcards

    public string Flip => Say("flip", "뒤집기");

    public string Recall => Say("Say it to yourself, then flip.", "머릿속으로 답한 뒤 뒤집어 보세요.");

    public string HowWell => Say("How well did you know it?", "얼마나 잘 알고 있었나요?");

    public string Change => Say("change", "바꾸기");

    // Teaching pages

    public string New(CardKind kind) => kind switch
    {
        CardKind.Cell or CardKind.Item => Say(
            "New: read the row once; one of its cells is asked next.",
            "처음 나온 행입니다. 한 번 읽고 나면 이 가운데 한 칸을 묻습니다."),
        CardKind.Stack => Say(
            "New: look at the layers once; their order is asked next.",
            "처음 나온 그림입니다. 한 번 보고 나면 층의 순서를 묻습니다."),
        CardKind.Sequence => Say(
            "New: read the steps once; their order is asked next.",
            "처음 나온 과정입니다. 한 번 읽고 나면 순서를 묻습니다."),
        _ => Say("New: read it once; then recall it.", "처음 나온 내용입니다. 한 번 읽고 나면 떠올려 봅니다."),
    };

    public string AskMe => Say("ask me", "문제 풀기");
}
