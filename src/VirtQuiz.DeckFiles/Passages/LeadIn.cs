using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Lists;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What stands right above a block and may announce it: the last line of a paragraph, or the item it is nested in.</summary>
internal sealed class LeadIn
{
    private string text = "";
    private bool isOver;

    public void Set(string line) => (text, isOver) = (line, false);

    /// <summary>The last line of a paragraph, with the one above where it only goes on with it: "the following steps take / place:".</summary>
    public void Set(IReadOnlyList<TextLine> paragraph) => Set(Folding.Compose(paragraph switch
    {
        [] => "",
        [.., var above, { Text: [>= 'a' and <= 'z', ..] } last] => $"{above.Text} {last.Text}",
        _ => paragraph[^1].Text,
    }));

    /// <summary>The list whose last item stands above is over.</summary>
    public void EndList() => isOver = true;

    /// <summary>Takes what announces a block: it holds for the next block only.</summary>
    public string Take(Block block)
    {
        // An item leads in what is nested in it; to a list that follows, it cannot deny what the heading promises.
        var announced = isOver && block is ListBlock or ParagraphBlock && OrderWords.DenyOrder(text) ? "" : text;
        Set("");
        return announced;
    }
}
