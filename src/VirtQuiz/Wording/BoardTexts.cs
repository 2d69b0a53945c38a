using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts of the ordering board.</summary>
public sealed class BoardTexts(Language language) : Texts(language)
{
    public string Top => Say("top", "위");

    public string Bottom => Say("bottom", "아래");

    public string FirstStep => Say("first", "처음");

    public string LastStep => Say("last", "끝");

    public string Lifted => Say("lifted", "들어 올림");

    public string DropsHere => Say("← drops here", "← 여기에 놓임");

    public string Lift => Say("lift", "들기");

    public string Drop => Say("drop", "놓기");

    public string Move => Say("move", "옮기기");

    public string PutBack => Say("put back", "제자리로");

    public string Name => Say("name in order", "순서대로 지정");

    public string Mouse => Say("mouse", "마우스");

    public string Drag => Say("drag", "끌기");

    public string MoveLayerFirst => Say("Move a layer first.", "먼저 계층을 하나 옮겨 주세요.");

    public string MoveStepFirst => Say("Move a step first.", "먼저 단계를 하나 옮겨 주세요.");

    public string Yours => Say("yours", "내 순서");

    public string Stack => Say("the right order", "정답");

    public string BoundariesRight(int right, int all) => Say($"{right} of {all} boundaries right", $"경계 {all}개 중 {right}개 맞음");

    public string AllRight => Say("✓ all in order", "✓ 순서가 모두 맞음");
}
