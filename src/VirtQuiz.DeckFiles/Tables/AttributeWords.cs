using System.Collections.Frozen;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Words that tell what a table's header or row is for.</summary>
internal static class AttributeWords
{
    // A first header such as these stands above a column of attributes, so the subjects stand beside it.
    private static readonly FrozenSet<string> Headers = FrozenSet.Create(
        "항목", "항목명", "비교 항목", "비교항목", "구분", "비교", "비교 기준", "비교기준", "특징", "특성", "기준", "분류", "요소", "속성",
        "차이", "차이점", "관점", "측면", "item", "items", "feature", "features", "aspect", "aspects", "attribute", "attributes", "criteria",
        "criterion", "category", "property", "properties", "topic", "comparison", "characteristic", "characteristics",
        "difference", "differences", "dimension", "factor", "point", "parameter", "basis", "metric", "vs", "vs.");

    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        "예시", "예", "도구", "제품", "example", "examples", "tool", "tools", "product", "products");

    public static bool IsAttributeHeader(string header)
    {
        var folded = Folding.Fold(WithoutBracket(header)).Trim(' ', ':');
        return folded.Split('/').All(word => word.Trim() is var name && (name.Length == 0 || Headers.Contains(name)));
    }

    /// <summary>Whether an attribute promises lists: "Examples", "대표 제품".</summary>
    public static bool PromisesList(string attribute)
    {
        var folded = Folding.Fold(WithoutBracket(attribute)).Trim(' ', ':');
        return Lists.Contains(folded[(folded.LastIndexOf(' ') + 1)..]);
    }

    private static string WithoutBracket(string text) => text.IndexOf('(') is > 0 and var at ? text[..at] : text;
}
