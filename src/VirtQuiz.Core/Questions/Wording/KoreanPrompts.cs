namespace VirtQuiz.Core.Questions.Wording;

internal sealed class KoreanPrompts : PromptWording
{
    public override Prompt SubjectOf(string attribute, string value) => new(attribute, $"‘{Quotable(value)}’에 해당하는 것은?");

    public override Prompt SubjectsOf(string attribute, string value) =>
        new(attribute, $"‘{Quotable(value)}’에 해당하는 것을 모두 고르세요");

    public override Prompt ItemsOf(string subject, string attribute) =>
        new(subject, $"{KoreanParticles.AsObject(attribute)} 모두 고르세요");

    public override Prompt SubjectOfItem(string attribute, string item) => new(attribute, $"‘{item}’에 해당하는 것은?");

    public override Prompt LayersInOrder(string title) => new(title, "위에서 아래 순서로 놓으세요");

    public override Prompt StepsInOrder(string title) => new(title, "먼저 일어나는 것부터 순서대로 놓으세요");

    public override Prompt NeighborLayer(string title, string layer, Side side) =>
        new(title, $"{PlaceOfLayer(layer, side)}에 있는 것은?");

    public override Prompt NeighborStep(string title, string step, Side side) =>
        new(title, $"{PlaceOfStep(step, side)}에 오는 것은?");

    public override string PlaceOfLayer(string? layer, Side side) => (layer, side) switch
    {
        (null, Side.Before) => "맨 아래",
        (null, _) => "맨 위",
        (_, Side.Before) => $"‘{layer}’ 바로 위",
        _ => $"‘{layer}’ 바로 아래",
    };

    public override string PlaceOfStep(string? step, Side side) => (step, side) switch
    {
        (null, Side.Before) => "맨 끝",
        (null, _) => "맨 처음",
        (_, Side.Before) => $"‘{step}’ 바로 앞",
        _ => $"‘{step}’ 바로 다음",
    };

    public override Prompt RecallLayers(string title) => new(title, "위에서 아래로 어떤 층이 있나요?");

    public override Prompt RecallSteps(string title) => new(title, "어떤 단계를 순서대로 거치나요?");

    public override Prompt MatchValues(string attribute) => new(attribute, "각각에 알맞은 것을 짝지으세요");

    public override Prompt SortNames(string attribute) => new(attribute, "이름을 알맞은 곳에 나누어 놓으세요");

    public override Prompt BuildLayers(string title) => new(title, "해당하는 층만 골라 위에서 아래로 쌓으세요");

    public override Prompt MissingLayer(string title) => new(title, "빠진 층은?");

    public override Prompt WhichStack() => new("", "이 그림이 나타내는 것은?");

    public override Prompt TermOf(string definition) => new("", $"다음이 설명하는 용어는? ‘{Quotable(definition)}’");

    public override Prompt Differences(string one, string other) =>
        new("", $"{KoreanParticles.And(one)} {other}의 차이를 설명해 보세요");

    public override Prompt IsValueOf(string subject, string attribute, string value) =>
        new(subject, $"{attribute}: ‘{Quotable(value)}’ — 맞을까요?");

    public override Prompt IsMeaningOf(string term, string definition) => new(term, $"‘{Quotable(definition)}’ — 맞을까요?");

    public override string True => "맞음";

    public override string False => "틀림";

    protected override string AskValue(string attribute) => $"{KoreanParticles.AsMeans(attribute)} 알맞은 것은?";

    protected override string AskRecall(string attribute) => $"{KoreanParticles.AsTopic(attribute)}?";

    protected override string AskMeaning(string term) => $"{KoreanParticles.AsTerm(term)}?";
}
