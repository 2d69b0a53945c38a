using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Reviews;

/// <summary>An event as it counts in the end: rated anew where it was, never one that was taken back.</summary>
/// <param name="Card">The card under the id its history goes on as.</param>
/// <param name="Schedulers">Those of the settings that held when it happened.</param>
public readonly record struct PastEvent(CardId Card, JournalEvent Happened, DateTimeOffset At, Schedulers Schedulers);
