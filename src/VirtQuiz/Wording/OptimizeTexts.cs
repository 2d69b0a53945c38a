using System.Globalization;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>What <c>virtquiz optimize</c> says.</summary>
public sealed class OptimizeTexts(Language language) : Texts(language)
{
    /// <param name="percent">How much is done, 0 to 100.</param>
    public string Fitting(int percent) => Say($"Fitting to your memory: {percent} %", $"기억에 맞추는 중: {percent}%");

    public string TooFew(int usable, int needed) => Say(
        $"{Count(usable, "answer", "answers", "")} can be used so far, and {needed} are needed: answers to known cards on a later day, not picked among two options. "
        + "Nothing was changed; study on and try again later.",
        $"지금까지 쓸 수 있는 답은 {usable}개이고 {needed}개가 필요합니다(아는 카드를 다른 날에 답한 것, 보기 두 개짜리는 제외). "
        + "아무것도 바꾸지 않았습니다. 더 학습한 뒤 다시 해 보세요.");

    public string NotBetter(int usable, double present, double fitted) => Say(
        $"Fitted to {usable} answers, but answers that were held back are not foretold better (log loss {Loss(present)} now, {Loss(fitted)} fitted). Nothing was changed.",
        $"답 {usable}개에 맞춰 보았지만 따로 떼어 둔 답을 더 잘 맞히지 못했습니다(로그 손실: 지금 {Loss(present)}, 맞춘 뒤 {Loss(fitted)}). 아무것도 바꾸지 않았습니다.");

    public string Better(int usable, double present, double fitted) => Say(
        $"Fitted to {usable} answers. Answers that were held back are foretold better: log loss {Loss(present)} before, {Loss(fitted)} now. "
        + "The next answers are scheduled with the new parameters.",
        $"답 {usable}개에 맞췄습니다. 따로 떼어 둔 답을 더 잘 맞힙니다(로그 손실: 전 {Loss(present)}, 후 {Loss(fitted)}). "
        + "앞으로의 답은 새 매개변수로 일정을 정합니다.");

    public string Parameters => Say("Parameters:", "매개변수:");

    public string NotSaved(string path, string reason) => Say(
        $"the new parameters could not be saved in {path} ({reason}); nothing was changed.",
        $"새 매개변수를 {path}에 저장하지 못했습니다({reason}). 아무것도 바꾸지 않았습니다.");

    private static string Loss(double loss) => loss.ToString("0.0000", CultureInfo.InvariantCulture);
}
