using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Bold words that name a part of a post rather than a term: "Note", "TODO", "장점", "Step 1".</summary>
internal static partial class TermLabels
{
    private static readonly HashSet<string> Words =
    [
        "note", "notes", "warning", "caution", "important", "tip", "tips", "info", "hint", "attention", "danger", "remark",
        "todo", "fixme", "tbd", "example", "examples", "e.g", "e.g.", "usage", "reference", "references", "source", "sources",
        "link", "links", "see also", "summary", "tl;dr", "tldr", "conclusion", "q", "a", "question", "answer", "solution",
        "pros", "cons", "pro", "con", "advantage", "advantages", "disadvantage", "disadvantages", "author", "date", "update",
        "참고", "참조", "주의", "주의사항", "주의 사항", "경고", "중요", "팁", "예", "예시", "예제", "요약", "정리", "결론", "출처", "링크", "비고",
        "질문", "답", "답변", "정답", "해설", "장점", "단점", "특징", "할 일", "추가", "작성자", "날짜", "수정",
        "优点", "缺点", "优缺点", "优势", "劣势", "特点", "说明", "示例", "例子", "例如", "注意", "注意事项", "备注", "用途", "场景", "适用场景", "原因",
        "结论", "总结", "建议", "工具", "职责", "主要职责", "作用", "影响", "问题", "答案", "優點", "缺點", "優缺點", "優勢", "劣勢", "特點", "說明",
        "備註", "場景", "適用場景", "結論", "總結", "建議", "職責", "影響",
        "長所", "短所", "特徴", "例", "補足", "備考", "参考", "結果", "質問", "回答",
    ];

    public static bool Contain(string term) => Words.Contains(Folding.Fold(term).Trim(':', '：', ' ', '!', '*'))
        || (MayBeNumbered(term) && Numbered().IsMatch(term)) || !term.Any(char.IsLetter);

    /// <summary>A glance that spares most terms the rest.</summary>
    private static bool MayBeNumbered(string term) => term.Any(char.IsDigit) || term.Contains('第');

    [GeneratedRegex(@"^(?:(?:step|stage|phase|day|week|part|chapter|q|case|option|example|예시|예제|질문)\s*\.?\d+|\d+\s*(?:단계|주차|일차|장|번)|第\s*[\d一二三四五六七八九十]{1,3}\s*[步章节節天周]|步[骤驟]\s*\d+)\s*[.:：]?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
