using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Reviews;

/// <summary>
/// An entry of the missed list. A wrong or guessed answer makes it; a right one that was not guessed crosses it out,
/// a second on a later study day removes it.
/// </summary>
/// <param name="Times">How often the card was missed since it entered the list.</param>
/// <param name="LastAt">When it was missed last.</param>
/// <param name="Picked">What was picked last, in words, or null.</param>
/// <param name="PickedCard">The card whose answer that was, or null.</param>
/// <param name="CrossedOut">The study day of the right answer that crossed it out, or null.</param>
public sealed record MissedEntry(int Times, DateTimeOffset LastAt, string? Picked, CardId? PickedCard, StudyDay? CrossedOut);
