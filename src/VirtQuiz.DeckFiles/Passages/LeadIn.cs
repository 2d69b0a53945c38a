using Markdig.Syntax;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Lists;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>
/// What stands above a block and may announce it: the nearest paragraph, with code, tables and bullets between them or not, or
/// the item it is nested in.
/// </summary>
internal sealed class LeadIn
{
    /// <summary>What comes before in a longer paragraph announces nothing, and each list below would look through it.</summary>
    private const int MostCharacters = 1000;

    private string text = "";
    private string aboveList = "";
    private bool isItem;

    /// <param name="paragraph">With its line breaks, or an item.</param>
    public void Set(string paragraph)
    {
        if (!IsPicture(paragraph))
            (text, isItem) = (paragraph, false);
    }

    /// <summary>A list is over. What announced bullets may announce what follows them as well; numbers were what it announced.</summary>
    public void EndList(bool isOrdered, string leadIn) => (isItem, aboveList) = (true, isOrdered ? "" : leadIn);

    /// <returns>What announces a block: for a list the whole paragraph, for any other block its last line.</returns>
    public string Take(Block block)
    {
        var announced = block switch
        {
            HeadingBlock => "",
            ListBlock { IsOrdered: false } when isItem => aboveList,
            ContainerBlock => Folding.Compose(Whole()),
            ParagraphBlock when isItem => "",
            _ => text[(text.LastIndexOf('\n') + 1)..],
        };
        if (block is not CodeBlock and not ParagraphBlock)
            (text, aboveList, isItem) = ("", "", false);
        return announced;
    }

    private static bool IsPicture(string paragraph) => paragraph is ['!', '[', .., ')'];

    /// <summary>An item leads in what is nested in it; to a list that follows, it cannot deny what was promised above.</summary>
    private string Whole()
    {
        var nearest = !isItem || OrderWords.PromiseOrder(text) ? text
            : aboveList.Length > 0 || OrderWords.DenyOrder(text) ? aboveList
            : text;
        return (nearest.Length > MostCharacters ? nearest[^MostCharacters..] : nearest).Replace('\n', ' ');
    }
}
