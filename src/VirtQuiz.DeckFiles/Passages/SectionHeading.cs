using VirtQuiz.DeckFiles.Folds;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>The nearest heading above. One that stands in a fold holds for nothing behind the fold.</summary>
internal sealed class SectionHeading(string title)
{
    private readonly Stack<(Fold Fold, string Before)> entered = [];

    public string Text { get; set; } = title;

    /// <summary>Goes on in a fold, or outside of all: gives back the headings of the folds that are left.</summary>
    public void Enter(Fold? fold)
    {
        while (entered.TryPeek(out var innermost) && !IsIn(fold, innermost.Fold))
            Text = entered.Pop().Before;
        if (fold is not null && !(entered.TryPeek(out var around) && around.Fold == fold))
            entered.Push((fold, Text));
    }

    private static bool IsIn(Fold? fold, Fold around) =>
        fold is not null && fold.Lines.First >= around.Lines.First && fold.Lines.Last <= around.Lines.Last;
}
