using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>What <c>virtquiz decks add</c>, <c>remove</c> and <c>list</c> say.</summary>
public sealed class RememberedTexts(Language language) : Texts(language)
{
    public string Found(int decks, int passedOver) => passedOver == 0
        ? Say($"remembered: {DeckCount(decks)}", $"기억했습니다: {DeckCount(decks)}")
        : Say(
            $"remembered: {DeckCount(decks)}, nothing to ask in {Count(passedOver, "file", "files", "")}; 'virtquiz check' says why",
            $"기억했습니다: {DeckCount(decks)}, 물을 것이 없는 파일 {passedOver}개 (까닭은 'virtquiz check'로 볼 수 있습니다)");

    public string DeckCount(int decks) => Count(decks, "deck", "decks", $"덱 {decks}개");

    public string MissingNow => Say("missing now", "지금은 없음");

    public string KnownAlready(string path) => Say($"{path} is remembered already.", $"{path}: 이미 기억하고 있습니다.");

    public string PartOfKnown(string path, string root) => Say(
        $"{path} is read already, as part of {root}.", $"{path}: {root} 안에 있어 이미 읽고 있습니다.");

    public string Forgotten(string path) => Say(
        $"{path} is no longer read; its answers are kept.", $"{path}: 이제 읽지 않습니다. 답한 기록은 남아 있습니다.");

    public string NothingRemembered => Say(
        "Nothing is remembered yet; 'virtquiz decks add PATH' remembers a file or a folder.",
        "아직 기억한 덱이 없습니다. 'virtquiz decks add 경로'로 파일이나 폴더를 추가하세요.");

    public string NoSuchPath(string path) => Say(
        $"there is no {path}; check the path.", $"{path}: 그런 파일이나 폴더가 없습니다. 경로를 확인하세요.");

    public string NotOneLine(string path) => Say(
        $"{path} has a line break in its name and cannot be remembered; rename it.",
        $"{path}: 이름에 줄바꿈이 있어 기억할 수 없습니다. 이름을 바꾸세요.");

    public string NotRemembered(string path) => Say(
        $"{path} is not remembered; 'virtquiz decks list' shows what is.",
        $"{path}: 기억하고 있지 않습니다. 목록은 'virtquiz decks list'로 볼 수 있습니다.");

    public string NotSaved(string file, string reason) => Say(
        $"{file} cannot be written ({reason}); make it writable, or choose another folder with --data.",
        $"{file}에 쓸 수 없습니다({reason}). 쓸 수 있게 바꾸거나 --data로 다른 폴더를 고르세요.");
}
