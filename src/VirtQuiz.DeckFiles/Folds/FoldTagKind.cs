namespace VirtQuiz.DeckFiles.Folds;

internal enum FoldTagKind
{
    OpenDetails,
    CloseDetails,
    OpenSummary,
    CloseSummary,
}
