using System.Collections.Frozen;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Words that tell what a table's header or row is for.</summary>
internal static class AttributeWords
{
    // A first header such as these stands above a column of attributes, so the subjects stand beside it.
    private static readonly FrozenSet<string> Corners = Words(
        "항목", "항목명", "비교", "비교 항목", "비교 기준", "비교 요소", "비교 내용", "구분", "구분 항목", "특징", "주요 특징", "특성", "기준",
        "평가 기준", "평가 항목", "분류", "요소", "속성", "기능", "지표", "관점", "측면", "차이", "차이점",
        "item", "items", "feature", "features", "key feature", "key features", "aspect", "aspects", "attribute", "attributes",
        "criteria", "criterion", "category", "categories", "property", "properties", "topic", "topics", "comparison",
        "comparison point", "comparison points", "comparison criteria", "comparison item", "comparison items", "characteristic",
        "characteristics", "difference", "differences", "key difference", "key differences", "dimension", "dimensions", "factor",
        "factors", "point", "points", "parameter", "parameters", "metric", "metrics", "basis", "trait", "traits", "capability",
        "capabilities", "basis of comparison", "basis for comparison", "parameter of comparison", "parameters of comparison",
        "point of comparison", "points of comparison", "point of difference", "points of difference", "basis of difference", "vs");

    // These name attributes whatever stands before them: "구분 | 장점 | 단점" compares what is below "구분".
    private static readonly FrozenSet<string> Values = Words(
        "설명", "내용", "의미", "뜻", "정의", "개념", "용도", "사용 용도", "역할", "목적", "장점", "단점", "장단점", "특징", "예", "예시", "사용 예", "사용 예시",
        "사례", "사용 사례", "비고", "참고", "기본값", "명령어", "이름", "명칭", "종류", "유형", "타입", "값", "단위", "형식", "문법", "결과", "필수",
        "description", "descriptions", "meaning", "definition", "explanation", "purpose", "role", "use", "uses", "usage",
        "use case", "use cases", "when to use", "pros", "cons", "advantage", "advantages", "disadvantage", "disadvantages",
        "benefits", "drawbacks", "strengths", "weaknesses", "example", "examples", "note", "notes", "remark", "remarks",
        "comment", "comments", "summary", "details", "default", "default value", "command", "name", "type", "value", "unit",
        "format", "syntax", "result", "required", "pros & cons", "benefit", "drawback", "limitation", "limitations", "how it works",
        "원리", "동작 원리", "동작 방식", "작동 방식", "原理", "说明", "内容", "描述", "含义", "定义", "作用", "用途", "优点", "缺点", "优缺点", "示例", "特点", "备注",
        "使用场景", "适用场景", "意味", "説明", "例");

    // Of these, the ones whose values may name the rows.
    private static readonly FrozenSet<string> Names = Words(
        "이름", "명칭", "종류", "유형", "타입", "명령어", "name", "type", "command", "개념");

    // And those that say nothing about what kind of value it is.
    private static readonly FrozenSet<string> AnyValues = Words("값", "value", "值");

    // What ends in these is told of the one thing that the text is about.
    private static readonly FrozenSet<string> AboutOne = Words("metadata", "info", "information", "메타데이터", "정보", "信息", "情報");

    private static readonly FrozenSet<string> Numbers = Words("no", "nr", "num", "number", "번호", "순번", "연번");

    private static readonly FrozenSet<string> Lists = Words(
        "예시", "예", "도구", "제품", "example", "examples", "tool", "tools", "product", "products");

    /// <summary>Whether the first header tells that attributes stand below it: it says nothing, or one of the words for them.</summary>
    public static bool IsCorner(string header)
    {
        var name = WithoutBracket(header);
        return name.Contains('\\')
            ? name.Split('\\').Any(word => Corners.Contains(KeyOf(word)))
            : name.Split('/').Select(KeyOf).All(word => word.Length == 0 || Corners.Contains(word));
    }

    /// <summary>Whether a header names an attribute and never a subject: "Description", "장점".</summary>
    public static bool IsValue(string header) => KeyOf(WithoutBracket(header)) is var key && (Values.Contains(key) || Lists.Contains(key));

    /// <summary>Whether any value may stand below a header: "Value".</summary>
    public static bool IsAnyValue(string header) => AnyValues.Contains(KeyOf(header));

    /// <summary>Whether a header announces what is told of one thing: "Chapter metadata".</summary>
    public static bool IsAboutOne(string header) => AboutOne.Contains(KeyOf(header[(header.LastIndexOf(' ') + 1)..]));

    /// <summary>Whether names of rows may stand below a header.</summary>
    public static bool MayName(string header) => !IsValue(header) || Names.Contains(KeyOf(WithoutBracket(header)));

    /// <summary>Whether a header may stand above a column that only counts the rows: "#", "No.", "번호", or nothing.</summary>
    public static bool IsNumber(string header) => KeyOf(header) is var key && (key.Length == 0 || Numbers.Contains(key));

    /// <summary>Whether an attribute promises lists: "Examples", "대표 제품".</summary>
    public static bool PromisesList(string attribute)
    {
        var name = WithoutBracket(attribute).AsSpan().Trim(" :");
        return Lists.Contains(KeyOf(name[(name.LastIndexOf(' ') + 1)..].ToString()));
    }

    private static FrozenSet<string> Words(params IEnumerable<string> words) => words.Select(KeyOf).ToFrozenSet();

    /// <summary>The folded letters and digits: spacing in Korean is a matter of habit, and so are emoji and colons in headers.</summary>
    private static string KeyOf(string text)
    {
        var folded = Folding.Fold(text);
        foreach (var character in folded)
        {
            if (!char.IsLetterOrDigit(character))
                return string.Concat(folded.Where(char.IsLetterOrDigit));
        }

        return folded;
    }

    private static string WithoutBracket(string text) => text.IndexOf('(') is > 0 and var at ? text[..at] : text;
}
