namespace VirtQuiz.Core.Sessions;

/// <summary>An entry that comes back in the same session.</summary>
/// <param name="ReadyAt">The instant from which it goes before everything else.</param>
/// <param name="Required">Whether the session cannot end without it: true after a wrong answer.</param>
internal sealed record ReturningEntry(Entry Entry, DateTimeOffset ReadyAt, bool Required);
