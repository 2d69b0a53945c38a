using Markdig.Syntax;
using VirtQuiz.DeckFiles.Lists;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What stands right above a block and may announce it: the last line of a paragraph, or the item it is nested in.</summary>
internal sealed class LeadIn
{
    private string text = "";
    private bool isOver;

    public void Set(string line) => (text, isOver) = (line, false);

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
