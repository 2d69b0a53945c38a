namespace VirtQuiz.Core.Decks;

/// <summary>A language that decks are written in and that the screens speak.</summary>
public enum Language
{
    English,
    Korean,
}
