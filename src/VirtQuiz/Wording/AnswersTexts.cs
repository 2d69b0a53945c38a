using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Wording;

/// <summary>Texts of the list of the last answers.</summary>
public sealed class AnswersTexts(Language language) : Texts(language)
{
    public string Title => Say("Your last answers", "최근에 한 답");

    public string Nothing => Say("No answer is left that could be taken back.", "되돌릴 답이 없습니다.");

    public string TakeBack => Say("take back", "되돌리기");

    public string Rate => Say("rate", "평가");

    public string NotAtHand => Say("a card of a deck that is not at hand", "지금 없는 덱의 카드");

    public string TakenBack(string label) => Say($"Taken back: {label}", $"되돌림: {label}");

    public string Rated(string label, string rating) => Say($"Rated {rating}: {label}", $"{KoreanParticles.AsMeans(rating)} 평가: {label}");

    public string OnlyRight => Say("Only what was right can be rated anew; a slip can be taken back.", "맞힌 답만 평가를 바꿀 수 있습니다. 실수로 한 답은 되돌리세요.");

    public string OnlyPractice => Say("This was practice and moved no date, so there is nothing to rate.", "연습으로 한 답이라 일정을 바꾸지 않았고, 평가할 것도 없습니다.");

    public string NotSaved(string path, string? why) => Say($"Not saved: {path}: {why}", $"저장하지 못함: {path}: {why}");
}
