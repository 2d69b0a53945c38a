using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts around an answer that is typed.</summary>
public sealed class TypingTexts(Language language) : Texts(language)
{
    public string TypeIt => Say("Type the answer.", "답을 입력하세요.");

    public string DontKnowOnceMore => Say(
        "Enter once more if you don't know; or type the answer.", "모르겠으면 Enter를 한 번 더 누르고, 아니면 답을 입력하세요.");

    public string Yours => Say("yours", "쓴 답");

    public string AlsoAccepted(IEnumerable<string> texts) =>
        Say($"also accepted: {string.Join(", ", texts)}", $"이것도 정답: {string.Join(", ", texts)}");
}
