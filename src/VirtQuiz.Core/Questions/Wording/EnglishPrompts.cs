namespace VirtQuiz.Core.Questions.Wording;

internal sealed class EnglishPrompts : PromptWording
{
    public override Prompt SubjectOf(string attribute, string value) =>
        new(attribute, $"Which one goes with “{Quotable(value)}”?");

    public override Prompt SubjectsOf(string attribute, string value) =>
        new(attribute, $"Choose all that go with “{Quotable(value)}”");

    public override Prompt ItemsOf(string subject, string attribute) => new(subject, $"{attribute} — choose all that apply");

    public override Prompt SubjectOfItem(string attribute, string item) => new(attribute, $"Which one goes with “{item}”?");

    public override Prompt LayersInOrder(string title) => new(title, "Put the layers in order, top to bottom");

    public override Prompt StepsInOrder(string title) => new(title, "Put the steps in order, first to last");

    public override Prompt NeighborLayer(string title, string layer, Side side) =>
        new(title, $"What lies {PlaceOfLayer(layer, side)}?");

    public override Prompt NeighborStep(string title, string step, Side side) =>
        new(title, $"What comes {PlaceOfStep(step, side)}?");

    public override string PlaceOfLayer(string? layer, Side side) => (layer, side) switch
    {
        (null, Side.Before) => "at the bottom",
        (null, _) => "at the top",
        (_, Side.Before) => $"directly above “{layer}”",
        _ => $"directly below “{layer}”",
    };

    public override string PlaceOfStep(string? step, Side side) => (step, side) switch
    {
        (null, Side.Before) => "last",
        (null, _) => "first",
        (_, Side.Before) => $"directly before “{step}”",
        _ => $"directly after “{step}”",
    };

    public override Prompt RecallLayers(string title) => new(title, "Which layers, top to bottom?");

    public override Prompt RecallSteps(string title) => new(title, "Which steps, first to last?");

    protected override string AskValue(string attribute) => $"{attribute} — which is right?";

    protected override string AskRecall(string attribute) => $"{attribute}?";

    protected override string AskMeaning(string term) => $"What does “{term}” mean?";
}
