namespace VirtQuiz.Tests.DeckFiles.Corpus;

internal enum FindingKind
{
    Comparison,
    Stack,
    Sequence,
    Note,
}
