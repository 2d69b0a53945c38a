using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Reviews;

/// <summary>What the learner wants of one deck rather than of all.</summary>
/// <param name="Retention">Desired probability of recall when a card of it falls due, 0.7 to 0.97; null as for all decks.</param>
/// <param name="Interview">The study day of the interview it is studied for; null as for all decks.</param>
public readonly record struct DeckWishes(double? Retention, StudyDay? Interview);
