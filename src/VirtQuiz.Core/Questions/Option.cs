using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>One option of a question.</summary>
/// <param name="RightFor">What the option is true of ("Type 2 hypervisor"), for the explanation; null when nothing is known.</param>
/// <param name="Card">The card whose answer this option is; what a confusion is remembered by. Null when it has none.</param>
public sealed record Option(string Text, string? RightFor, CardId? Card);
