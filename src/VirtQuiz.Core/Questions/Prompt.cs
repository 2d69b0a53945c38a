namespace VirtQuiz.Core.Questions;

/// <summary>What the learner reads first, in the deck's language.</summary>
/// <param name="Topic">What it is about, on a line of its own: "Type 2 hypervisor".</param>
/// <param name="Ask">The question itself: "Which describes its performance?".</param>
public sealed record Prompt(string Topic, string Ask)
{
    public override string ToString() => Topic.Length == 0 ? Ask : $"{Topic}: {Ask}";
}
