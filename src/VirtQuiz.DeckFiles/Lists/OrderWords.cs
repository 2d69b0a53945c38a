using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells whether a heading or lead-in promises that a numbered list has an order.</summary>
internal static partial class OrderWords
{
    /// <param name="leadIn">What stands nearest has the last word: reasons below a heading about a process have no order.</param>
    public static bool PromiseOrder(string heading, string leadIn) =>
        PromiseOrder(leadIn) || (PromiseOrder(heading) && !DenyOrder(leadIn));

    public static bool PromiseOrder(string text) =>
        (English().IsMatch(text) || Korean().IsMatch(text) || Han().IsMatch(text)) && !DenyOrder(text);

    /// <summary>Whether the text says how something works, which may be told in steps or in parts.</summary>
    public static bool MayPromiseOrder(string text) => Working().IsMatch(text);

    /// <summary>Whether the text announces another kind of list: reasons, types, rules.</summary>
    public static bool DenyOrder(string text) => Kinds().IsMatch(text) || HanKinds().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:in order|order of|order(?:ed)?|ordering|sequence|steps?|stages?|phases?|process|(?<!stored )procedure|flows?|workflow|"
        + @"boot(?:ing|s)?|startup|life[ -]?cycle|handshake|pipeline|timeline)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("순서|과정|단계|절차|흐름|부팅|수명 ?주기|생명 ?주기|라이프 ?사이클|핸드셰이크|프로세스")]
    private static partial Regex Korean();

    // Chinese, simplified and traditional, and Japanese. Stored procedures, sequential storage, "in the course of",
    // "further", "next step" and one step or stage of many ("第三阶段") promise nothing.
    [GeneratedRegex(
        @"(?:流程|(?<!存储|存儲)[过過]程)(?![中里])|步[骤驟]|[顺順]序(?!表|存|查|读|讀|写|寫|访|結|结|一致)|次序|生命[周週]期|(?<!第 ?[\d一二三四五六七八九十]{1,2} ?)[阶階]段|握手|依次|手順|流れ"
        + @"|(?<![\d第]|第 )(?:\d{1,2}|(?<![进進下])[一二两兩三四五六七八九十]) ?步(?![长長])")]
    private static partial Regex Han();

    [GeneratedRegex(@"(?:동작|작동|처리|진행|통신) ?(?:원리|방식)|(?:工作|执行|執行|运行|運作|動作)(?:原理|方式|机制|機制)|仕組み|\bhow\b.{1,80}\bworks?\b|\bworks this way\b|\bwhat happens when\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Working();

    [GeneratedRegex(@"(?<!동작 ?|작동 ?|처리 ?|진행 ?|통신 ?)방식|기준|종류|유형|이유|한계|특징|규칙|장점|단점|장단점|\b(?:types|kinds|reasons|rules|tips|limitations)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();

    [GeneratedRegex("(?<!工作|执行|執行|运行|運作|動作)方式|[种種][类類]|[类類]型|分[类類]|原因|理由|特[点點征徵徴]|[优優缺][点點]|好[处處]|長所|短所|[区區][别別]|違い|原[则則]|[规規][范範]|[条條]件|[场場]景|[阅閱][读讀]")]
    private static partial Regex HanKinds();
}
