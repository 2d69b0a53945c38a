using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts of the summary after a sitting.</summary>
public sealed class SummaryTexts(Language language) : Texts(language)
{
    public string Title => Say("Done", "마침");

    public string NothingToAsk => Say("There is nothing to ask here today.", "오늘 여기에는 물을 것이 없습니다.");

    public string RightCount(int count) => Say($"✓ {count} right", $"✓ 맞음 {count}");

    public string WrongCount(int count) => Say($"✗ {count} missed", $"✗ 틀림 {count}");

    public string GuessCount(int count) => Say($"◐ {count} guessed", $"◐ 찍음 {count}");

    public string Missed => Say("What you missed", "틀린 문제");

    public string AllRight => Say("Everything right.", "모두 맞혔습니다.");

    public string NextDue(string until) => Say($"Next review {until}.", $"다음 복습: {until}.");

    public string GoOver => Say("go over what you missed", "틀린 문제 다시 보기");

    public string Home => Say("home", "처음으로");
}
