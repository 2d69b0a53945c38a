using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts around an explanation in the learner's own words.</summary>
public sealed class ExplainTexts(Language language) : Texts(language)
{
    public string ExplainFirst => Say(
        "Explain it aloud or in writing; then Space shows the points.",
        "소리 내어 또는 글로 설명한 다음, Space를 눌러 항목을 확인하세요.");

    public string Show => Say("show the points", "항목 보기");

    public string Tick => Say("tick", "표시");

    public string TickWhatWasCovered => Say("Tick what you covered.", "설명한 항목에 표시하세요.");

    public string Covered(int covered, int all) => Say($"{covered} of {all} covered", $"{all}개 중 {covered}개 설명함");

    public string BackToPoints => Say("back to the points", "항목으로");
}
