using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts of the settings.</summary>
public sealed class SettingsTexts(Language language) : Texts(language)
{
    public string Title => Say("Settings", "설정");

    public string AskIn => Say("Ask me in these forms", "이 형식으로 묻기");

    public string Tick => Say("tick", "표시");

    public string OneMustStay => Say("At least one form has to stay.", "형식이 하나는 남아야 합니다.");

    public string FormsNamedForThisCall => Say(
        "This game was started with --forms, which goes before these.", "--forms로 시작한 이번 게임에는 이 설정이 쓰이지 않습니다.");

    public string NotAsked(int cards) => Count(
        cards, "card cannot be asked in any of these.", "cards cannot be asked in any of these.", $"이 형식으로는 물을 수 없는 카드 {cards}개");

    public string NotSaved(string path, string? why) => Say($"Not saved: {path}: {why}", $"저장하지 못함: {path}: {why}");
}
