using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Reduces the HTML of an answer to text: items of a list are its bullets.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlParser Parser = new();

    private readonly StringBuilder line = new();
    private readonly Place place;
    private readonly AnswerDraft answer;

    private HtmlText(Place place, AnswerDraft answer)
    {
        this.place = place;
        this.answer = answer;
    }

    public static void Read(string html, Place place, AnswerDraft answer, HtmlBudget budget)
    {
        if (!budget.MayParse(html, place))
        {
            answer.AddText(SafeText.Clean(html), place);
            return;
        }

        var text = new HtmlText(place, answer);
        foreach (var child in Parser.ParseDocument(html).Body?.ChildNodes ?? Enumerable.Empty<INode>())
            text.Read(child, level: 1);
        text.EndLine();
    }

    private void Read(INode node, int level)
    {
        switch (node)
        {
            case IElement { LocalName: "ul" or "ol" } list:
                EndLine();
                foreach (var (index, item) in list.Children.Index())
                    answer.AddBullet(SafeText.Clean(item.TextContent), place, list.LocalName == "ol" ? index + 1 : null);
                break;
            case IElement { LocalName: "pre" } code:
                EndLine();
                answer.AddCode([.. code.TextContent.Split('\n').Select(SafeText.Clean)], place);
                break;
            case IElement { LocalName: "div" or "section" or "article" or "blockquote" or "p" or "body" } section when level < Limits.Levels:
                EndLine();
                foreach (var child in section.ChildNodes)
                    Read(child, level + 1);
                EndLine();
                break;
            case IElement { LocalName: "br" }:
                EndLine();
                break;
            case IElement { LocalName: not ("script" or "style") } or IText:
                line.Append(node.TextContent);
                break;
        }
    }

    private void EndLine()
    {
        answer.AddText(SafeText.Clean(line.ToString()), place);
        line.Clear();
    }
}
