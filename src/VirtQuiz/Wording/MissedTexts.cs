using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts of the missed list.</summary>
public sealed class MissedTexts(Language language) : Texts(language)
{
    public string Title => Say("What you missed", "틀린 문제");

    public string Nothing => Say("Nothing here: you have missed nothing, or put it right again.", "비어 있습니다. 틀린 것이 없거나 모두 바로잡았습니다.");

    /// <summary>What was picked, with what it would have been right for.</summary>
    public string PickedIs(string picked, string rightFor) => Say($"{picked} (that is {rightFor})", $"{picked} ({rightFor}에 해당)");

    public string Entries(int count) => Count(count, "entry", "entries", $"{count}개");

    public string Picked => Say("picked", "고른 답");

    public string Right => Say("right", "정답");

    public string Times(int times, string ago) => Say(times == 1 ? $"once, {ago}" : $"{times} times, last {ago}", times == 1 ? $"1번, {ago}" : $"{times}번, 마지막은 {ago}");

    public string CrossedOut => Say("crossed out; right once more on a later day removes it", "지움 표시: 다른 날 한 번 더 맞히면 사라집니다");

    public string Replay => Say("go over them", "모두 다시 풀기");

    public string ReplayOne => Say("this one", "이것만");

    public string Deck => Say("deck", "덱");
}
