using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>What <c>virtquiz relink</c> says.</summary>
public sealed class RelinkTexts(Language language) : Texts(language)
{
    public string NothingChanged => Say(
        "Every answered card is where it was.", "답한 카드가 모두 제자리에 있습니다.");

    public string CardRenamed(string file, string old, string now, int answers) => Say(
        $"{file}: '{old}' seems to be '{now}' now (answers: {answers})",
        $"{file}: '{old}' → '{now}' (답 {answers}개)");

    public string DeckRenamed(string file, string old, string now, int answers) => Say(
        $"{file}: the deck '{old}' seems to be '{now}' now (answers: {answers})",
        $"{file}: 덱 '{old}' → '{now}' (답 {answers}개)");

    public string CardVanished(string file, string label, string id, int answers) => Say(
        $"{file}: '{label}' ({id}) is gone (answers: {answers})",
        $"{file}: '{label}' ({id}) 사라짐 (답 {answers}개)");

    public string OthersUnchanged => Say(
        "Every other answered card is where it was.", "답한 다른 카드는 모두 제자리에 있습니다.");

    public string HowToApply(string relink) => Say(
        $"All of these, or only one, are taken over by: {relink} --yes, {relink} N",
        $"모두 또는 하나만 잇는 명령: {relink} --yes, {relink} N");

    public string HowToName(string relink) => Say(
        $"The successor of a card that is gone is named, both by name or id, by: {relink} OLD NEW",
        $"사라진 카드를 이름이나 id로 잇는 명령: {relink} 옛것 새것");

    public string Linked(string old, string now) => Say(
        $"'{old}' goes on as '{now}'.", $"'{old}'의 기록이 '{now}'(으)로 이어집니다.");

    public string HowToUndo(string relink) => Say(
        $"This is taken back by: {relink} --undo", $"되돌리는 명령: {relink} --undo");

    public string NothingToUndo => Say("there is no relink to take back.", "되돌릴 것이 없습니다.");

    public string Undone(int links) => Count(
        links, "relink was taken back.", "relinks were taken back.", $"이은 것 {links}개를 되돌렸습니다.");

    public string NoProposal(string number, int most) => Say(
        $"there is no proposal {number}; 'virtquiz relink' lists them ({most}).",
        $"{number}번 제안은 없습니다. 제안 {most}개는 'virtquiz relink'로 볼 수 있습니다.");

    public string NotGone(string name) => Say(
        $"no card that is gone is called '{name}'; 'virtquiz relink' lists them.",
        $"사라진 카드 중에 '{name}'은(는) 없습니다. 목록은 'virtquiz relink'로 볼 수 있습니다.");

    public string NotThere(string name) => Say(
        $"no card of the decks is called '{name}'; 'virtquiz generate --json' tells ids.",
        $"덱에 '{name}' 카드가 없습니다. id는 'virtquiz generate --json'으로 볼 수 있습니다.");

    public string NotOne(string name, string ids) => Say(
        $"several cards are called '{name}'; give the id of one: {ids}",
        $"'{name}' 카드가 여럿입니다. 하나의 id를 적으세요: {ids}");

    public string OtherKind(string old, string now) => Say(
        $"'{old}' and '{now}' are cards of different kinds; one cannot go on as the other.",
        $"'{old}'와(과) '{now}'은(는) 종류가 다른 카드라 이을 수 없습니다.");

    public string OnlyOneWay => Say(
        "give a number, OLD and NEW, --yes or --undo, and only one of them.",
        "번호, 옛것과 새것, --yes, --undo 중 하나만 쓰세요.");
}
