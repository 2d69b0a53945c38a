namespace VirtQuiz.Screens.Placing;

/// <summary>Where an item was put, after the answer.</summary>
/// <param name="Put">The option it was put to; null where the learner did not know.</param>
/// <param name="Right">The option it belongs to.</param>
public sealed record PlacedLine(string Item, string? Put, string Right, bool IsRight);
