namespace VirtQuiz.Core.Decks;

public enum StackOrigin
{
    Drawing,
    Tree,
}
