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
    ];

    public static bool Contain(string term) => Words.Contains(Folding.Fold(term).Trim(':', '：', ' ', '!', '*'))
        || Numbered().IsMatch(term) || !term.Any(char.IsLetter);

    [GeneratedRegex(@"^(?:(?:step|stage|phase|day|week|part|chapter|q|case|option|example|예시|예제|질문)\s*\.?\d+|\d+\s*(?:단계|주차|일차|장|번))\s*[.:：]?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
