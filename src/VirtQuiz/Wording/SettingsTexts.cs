using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Wording;

/// <summary>Texts of the settings.</summary>
public sealed class SettingsTexts(Language language) : Texts(language)
{
    public string Title => Say("Settings", "설정");

    public string Studying => Say("Studying", "학습");

    public string Scope => Say("Decks", "덱");

    public string AllDecks => Say("all decks", "모든 덱");

    public string NewPerDay => Say("New a day", "하루에 새로");

    public string NewPerDayOf(int count) => Say($"{count} rows, drawings or notes", $"행·그림·노트 {count}개");

    public string Retention => Say("Remembered when due", "복습 때 기억할 확률");

    public string Percent(int percent) => Say($"{percent} %", $"{percent}%");

    public string Interview => Say("Interview", "면접");

    public string NoInterview => Say("no date", "날짜 없음");

    public string Day(StudyDay day, int days) => days switch
    {
        0 => Say($"{day} (today)", $"{day} (오늘)"),
        1 => Say($"{day} (tomorrow)", $"{day} (내일)"),
        < 0 => Say($"{day} (over)", $"{day} (지남)"),
        _ => Say($"{day} (in {days} days)", $"{day} ({days}일 뒤)"),
    };

    public string AsForAll(string value) => Say($"{value}, as for all decks", $"{value}, 모든 덱과 같음");

    public string Length => Say("A sitting", "한 번에");

    public string LengthOf(SittingLength length) => length.Minutes is { } minutes
        ? Count(minutes, "minute", "minutes", $"{minutes}분")
        : Count(length.Cards ?? 0, "card", "cards", $"카드 {length.Cards}장");

    public string DayStart => Say("A study day begins at", "하루가 시작되는 시각");

    public string WhatIsNew => Say("What is new", "처음 나온 것");

    public string TeachesOf(bool teaches) => teaches
        ? Say("is shown once, then asked", "한 번 보여 주고 묻기")
        : Say("is asked at once", "바로 묻기");

    public string Cram => Say("Cram", "벼락치기");

    public string CramCountsOf(bool counts) => counts
        ? Say("counts for what is due", "복습할 카드는 일정에 반영")
        : Say("leaves the schedule alone", "일정을 바꾸지 않음");

    public string Screens => Say("Screens", "화면");

    public string ScreenLanguage => Say("Language", "언어");

    public string LanguageOf(Language? wanted) => wanted switch
    {
        Core.Decks.Language.Korean => "한국어",
        Core.Decks.Language.English => "English",
        _ => Say("as the system says", "시스템과 같음"),
    };

    public string Colors => Say("Colors", "색");

    public string ColorsOf(bool hasColors) => hasColors ? Say("those of the terminal", "터미널의 색") : Say("none", "쓰지 않음");

    public string BottomLine => Say("Bottom line", "맨 아랫줄");

    public string BottomLineOf(bool showsKeys) => showsKeys
        ? Say("names the keys", "쓸 수 있는 키 보이기")
        : Say("only ? for help", "도움말(?)만 보이기");

    public string FromNextStart => Say("The screens speak it from the next start.", "다음에 시작할 때부터 이 언어로 보입니다.");

    public string HabitNotSaved(string reason) => Say(
        $"Not saved, so it holds only until you leave: {reason}", $"저장하지 못해 나갈 때까지만 쓰입니다: {reason}");

    public string Change => Say("change", "바꾸기");

    public string Clear => Say("clear", "지우기");

    public string AskIn => Say("Ask me in these forms", "이 형식으로 묻기");

    public string Tick => Say("tick", "표시");

    public string OneMustStay => Say("At least one form has to stay.", "형식이 하나는 남아야 합니다.");

    public string FormsNamedForThisCall => Say(
        "This game was started with --forms, which goes before these.", "--forms로 시작한 이번 게임에는 이 설정이 쓰이지 않습니다.");

    public string NotAsked(int cards) => Count(
        cards, "card cannot be asked in any of these.", "cards cannot be asked in any of these.", $"이 형식으로는 물을 수 없는 카드 {cards}개");

    public string NotSaved(string path, string? why) => Say($"Not saved: {path}: {why}", $"저장하지 못함: {path}: {why}");
}
