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

    public override Prompt MatchValues(string attribute) => new(attribute, "Match each one with what is true of it");

    public override Prompt SortNames(string attribute) => new(attribute, "Put each name where it belongs");

    public override Prompt BuildLayers(string title) => new(title, "Build the stack: only the layers that belong, top to bottom");

    public override Prompt MissingLayer(string title) => new(title, "Which layer is missing?");

    public override Prompt WhichStack() => new("", "Which one does this drawing show?");

    public override Prompt TermOf(string definition) => new("", $"Which term is meant? “{Quotable(definition)}”");

    public override Prompt Differences(string one, string other) => new("", $"Name the differences between {one} and {other}");

    public override Prompt IsValueOf(string subject, string attribute, string value) =>
        new(subject, $"{attribute}: “{Quotable(value)}” — true or false?");

    public override Prompt IsMeaningOf(string term, string definition) =>
        new(term, $"“{Quotable(definition)}” — true or false?");

    public override string True => "True";

    public override string False => "False";

    protected override string AskValue(string attribute) => $"{attribute} — which is right?";

    protected override string AskRecall(string attribute) => $"{attribute}?";

    protected override string AskMeaning(string term) => $"What does “{term}” mean?";
}
