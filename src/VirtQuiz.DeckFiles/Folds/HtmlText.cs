using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Reduces the HTML of an answer to text: items of a list are its bullets.</summary>
internal static class HtmlText
{
    private static readonly HtmlParser Parser = new();

    public static void Read(string html, Place place, AnswerDraft answer)
    {
        if (html.Length > Limits.LineCharacters)
            html = html[..Limits.LineCharacters];

        foreach (var child in Parser.ParseDocument(html).Body?.ChildNodes ?? Enumerable.Empty<INode>())
            Read(child, place, answer);
    }

    private static void Read(INode node, Place place, AnswerDraft answer)
    {
        if (node is IElement { LocalName: "ul" or "ol" } list)
        {
            foreach (var item in list.Children)
                answer.AddBullet(SafeText.Clean(item.TextContent), place);
        }
        else if (node is IElement { LocalName: "pre" } code)
        {
            answer.AddCode([.. code.TextContent.Split('\n').Select(SafeText.Clean)], place);
        }
        else if (node is IElement { LocalName: "div" or "section" or "article" or "blockquote" or "p" or "body" } section)
        {
            foreach (var child in section.ChildNodes)
                Read(child, place, answer);
        }
        else if (node is IElement { LocalName: not ("script" or "style") } or IText)
        {
            answer.AddText(SafeText.Clean(node.TextContent), place);
        }
    }
}
