using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Wording;

/// <summary>Texts about one card: its history, and what can be done with it.</summary>
public sealed class CardTexts(Language language) : Texts(language)
{
    private const int MostConfusions = 3;

    public string Title => Say("This card", "이 카드");

    public string Do => Say("do it", "하기");

    public string NeverAnswered => Say("Never answered yet.", "아직 답한 적이 없습니다.");

    public string BegunAnew => Say("begun anew: all its answers are forgotten; Backspace takes that back", "처음부터: 답한 기록을 지웠습니다. Backspace로 되돌립니다");

    public string OnlyPracticed => Say("Only practiced so far: no answer counted for the schedule.", "지금까지 연습만 했고, 일정에 반영된 답은 없습니다.");

    public string History(int reviews, int lapses) => Say(
        $"Answered {(reviews == 1 ? "once" : $"{reviews} times")}, forgotten {(lapses == 1 ? "once" : $"{lapses} times")}.",
        $"{reviews}번 답했고, {(lapses == 0 ? "잊은 적은 없습니다" : $"{lapses}번 잊었습니다")}.");

    public string Remembered(int percent, string until) => Say(
        $"Remembered now: {percent} %; asked again {until}.", $"지금 기억할 확률 {percent}%, {until} 다시 나옵니다.");

    public string Leech(int lapses) => Say(
        $"A leech: forgotten {lapses} times. Suspend it, or learn what tells it from the others.",
        $"거머리(자주 잊는 카드): {lapses}번 잊었습니다. 보류하거나, 헷갈리는 것과 무엇이 다른지 먼저 살펴보세요.");

    /// <summary>That a card is a leech, and what was picked in its place.</summary>
    public string LeechInBrief(CardProgress known, Func<CardId, Card?> find) =>
        Say($"A leech: forgotten {known.Schedule.Lapses} times.", $"거머리: {known.Schedule.Lapses}번 잊음.")
        + (MixedUpWith(known, find) is { } others ? $" {others}" : "");

    /// <summary>What was picked in the place of a card, most often first; null where it was taken for no card of the decks.</summary>
    /// <param name="find">Finds a card; null when no deck has it.</param>
    public string? MixedUpWith(CardProgress known, Func<CardId, Card?> find)
    {
        var others = string.Join(", ", known.Confusions.OrderByDescending(confusion => confusion.Times)
            .Select(confusion => find(confusion.Picked) is { } other ? $"{other.Label} {Say($"{confusion.Times}×", $"{confusion.Times}번")}" : null)
            .OfType<string>().Take(MostConfusions));
        return others.Length == 0 ? null : Say($"Mixed up with {others}", $"헷갈린 것: {others}");
    }

    public string NotSaved(string path, string? why) => Say($"Not saved: {path}: {why}", $"저장하지 못함: {path}: {why}");

    /// <summary>"suspended · flagged"; empty where nothing was done to the card.</summary>
    public string StatesOf(CardProgress known, Moment now) => string.Join(" · ",
    [
        .. known.Suspended ? [Say("suspended", "보류함")] : Array.Empty<string>(),
        .. known.BuriedUntil > now.Day ? [Say("put off until tomorrow", "내일로 미룸")] : Array.Empty<string>(),
        .. known.Flagged ? [Say("flagged", "표시해 둠")] : Array.Empty<string>(),
    ]);

    /// <summary>What an action would do to a card as it is now.</summary>
    public string Of(CardAction action, CardProgress known, Moment now) => action switch
    {
        CardAction.Skip => Say("Skip it for now", "이번에는 건너뛰기"),
        CardAction.Bury when known.BuriedUntil > now.Day => Say("Ask it today after all", "오늘 다시 묻기"),
        CardAction.Bury => Say("Put it off until tomorrow", "내일로 미루기"),
        CardAction.Suspend when known.Suspended => Say("Take it up again", "보류 풀기"),
        CardAction.Suspend => Say("Suspend it until further notice", "해제할 때까지 보류하기"),
        CardAction.Flag when known.Flagged => Say("Remove the flag", "표시 지우기"),
        CardAction.Flag => Say("Flag it for a later look", "나중에 볼 카드로 표시하기"),
        _ => Say("Forget all answers and begin anew", "답한 기록을 지우고 처음부터"),
    };
}
