namespace VirtQuiz.Core.Decks;

public sealed record Step(string Text, Place Place);
