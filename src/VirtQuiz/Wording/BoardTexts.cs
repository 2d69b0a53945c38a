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

    // A stack built from a pool

    public string Pool => Say("layers to choose from", "고를 계층");

    public string StackToBuild => Say("your stack", "쌓는 곳");

    public string EmptyStack => Say("empty", "비어 있음");

    public string YourStack => Say("yours", "쌓은 답");

    public string PlaceLayerFirst => Say("Put a layer on the stack first.", "먼저 계층을 하나 쌓아 주세요.");

    public string StackIsRight => Say("✓ the right layers, all in order", "✓ 계층과 순서가 모두 맞음");

    /// <summary>The intruders are marked ✗ in the picture below.</summary>
    public string LayersFound(int found, int all, int intruders) => intruders == 0
        ? Say($"{found} of {all} layers found", $"계층 {all}개 중 {found}개 찾음")
        : Say($"{found} of {all} layers found; ✗ {intruders} do{(intruders == 1 ? "es" : "")} not belong", $"계층 {all}개 중 {found}개 찾음 · ✗ {intruders}개는 해당 없음");

    // Pieces put to places

    public string StillToPut => Say("to be placed", "놓을 것");

    public string PutTo => Say("put to", "보내기");

    public string Belongs(string right) => Say($"right: {right}", $"정답: {right}");

    public string StillToPlace(int missing) => Say($"{missing} still to be placed.", $"아직 {missing}개를 놓아야 합니다.");
}
