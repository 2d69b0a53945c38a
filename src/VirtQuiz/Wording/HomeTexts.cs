using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts of the Home screen.</summary>
public sealed class HomeTexts(Language language) : Texts(language)
{
    public string Welcome => Say(
        "Any Markdown comparison is a deck. Press Enter for your first question. Have an interview date? Tab.",
        "비교 글(마크다운)이 곧 덱입니다. Enter를 눌러 첫 문제를 풀어 보세요. 면접 날짜가 있다면 Tab.");

    public string NoDecks => Say(
        "There is no deck with anything to ask. Name a Markdown file or a folder: virtquiz --decks PATH",
        "물을 것이 있는 덱이 없습니다. 마크다운 파일이나 폴더를 알려 주세요: virtquiz --decks 경로");

    public string Unread(int files, string command) => Count(
        files, $"file could not be read: {command}", $"files could not be read: {command}", $"읽지 못한 파일 {files}개: {command}");

    public string AllDone => Say("Nothing is due. You may rest, or go over anything below.", "지금 복습할 것이 없습니다. 쉬거나 아래에서 골라 보세요.");

    public string Study => Say("Study", "학습하기");

    public string StudyWords => Say("study", "학습");

    public string Missed => Say("Go over what you missed", "틀린 문제 다시 보기");

    public string MissedWords => Say("missed", "오답");

    public string Order => Say("Order layers", "계층 순서 맞추기");

    public string OrderWords => Say("order layers", "순서");

    public string Flashcards => Say("Flashcards", "플래시카드");

    public string FlashcardsWords => Say("flashcards", "카드");

    public string Cram => Say("Cram: everything now, without the schedule", "벼락치기: 일정과 상관없이 모두 풀기");

    public string CramWords => Say("cram", "벼락치기");

    public string Answers => Say("Your last answers", "최근에 한 답");

    public string AnswersWords => Say("last answers", "최근 답");

    public string Statistics => Say("Statistics", "통계");

    public string StatisticsWords => Say("statistics", "통계");

    public string Interview(int days, int seen, int cards, int newPerDay) => days == 0
        ? Say($"The interview is today: {seen} of {cards} cards seen.", $"오늘이 면접입니다. 카드 {cards}장 가운데 {seen}장을 보았습니다.")
        : Say(
            $"Interview {(days == 1 ? "tomorrow" : $"in {days} days")}: {seen} of {cards} cards seen{(seen < cards ? $", {newPerDay} new a day" : "")}.",
            $"면접까지 {days}일: 카드 {cards}장 가운데 {seen}장을 보았습니다{(seen < cards ? $"(새 카드 하루 {newPerDay}장)" : "")}.");

    public string InterviewTooSoon(int days, int reachable, int cards, int most) => Say(
        $"Interview {(days == 1 ? "tomorrow" : $"in {days} days")}: the days do not suffice. At {most} new cards a day you will have seen {reachable} of {cards}; choose fewer decks or a later date.",
        $"면접까지 {days}일로는 모자랍니다. 하루 {most}장씩 새로 보아도 카드 {cards}장 가운데 {reachable}장입니다. 덱을 줄이거나 날짜를 늦추세요.");

    public string Settings => Say("Settings", "설정");

    public string SettingsWords => Say("settings", "설정");

    public string Quit => Say("Quit", "끝내기");

    public string DecksHeading(int count) => Say("Decks", "덱") + (count > 1 ? $" ({count})" : "");

    public string Remembered => Say("remembered", "기억함");

    public string Due => Say("due", "복습");

    public string New => Say("new", "새 덱");

    public string DueCount(int count) => Say($"{count} due", $"복습 {count}");

    public string NewCount(int count) => Say($"{count} new", $"새로 {count}");

    public string MissedCount(int count) => Say($"{count} missed", $"오답 {count}");

    public string About(int minutes) => Say(minutes == 1 ? "about 1 minute" : $"about {minutes} minutes", $"약 {minutes}분");

    public string Percent(int percent) => Say($"{percent} %", $"{percent}%");

    public string Saved(int answers) => Count(
        answers, "answer is saved.", "answers are saved.", $"답 {answers}개를 모두 저장했습니다.");
}
