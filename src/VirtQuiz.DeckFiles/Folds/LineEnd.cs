namespace VirtQuiz.DeckFiles.Folds;

/// <summary>What a line ends within.</summary>
internal enum LineEnd
{
    Text,
    Tag,
    Comment,
}
