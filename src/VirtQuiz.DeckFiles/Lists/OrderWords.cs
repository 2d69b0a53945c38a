using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells whether a heading or lead-in promises that a numbered list has an order.</summary>
internal static partial class OrderWords
{
    /// <param name="leadIn">What stands nearest has the last word: reasons below a heading about a process have no order.</param>
    public static bool PromiseOrder(string heading, string leadIn) =>
        PromiseOrder(leadIn) || (PromiseOrder(heading) && !DenyOrder(leadIn));

    public static bool PromiseOrder(string text) => (English().IsMatch(text) || Korean().IsMatch(text)) && !DenyOrder(text);

    /// <summary>Whether the text says how something works, which may be told in steps or in parts.</summary>
    public static bool MayPromiseOrder(string heading, string leadIn) =>
        Working().IsMatch(leadIn) || (Working().IsMatch(heading) && !DenyOrder(leadIn));

    private static bool DenyOrder(string text) => Kinds().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:in order|order of|ordered?|ordering|sequence|steps?|stages?|phases?|process|(?<!stored )procedure|flows?|workflow|"
        + @"boot(?:ing|s)?|startup|life[ -]?cycle|handshake|pipeline|timeline)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("순서|과정|단계|절차|흐름|부팅|수명 ?주기|생명 ?주기|라이프 ?사이클|핸드셰이크|프로세스")]
    private static partial Regex Korean();

    [GeneratedRegex(@"(?:동작|작동|처리|진행|통신) ?(?:원리|방식)|\bhow\b.{1,80}\bworks?\b|\bworks this way\b|\bwhat happens when\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Working();

    [GeneratedRegex(@"(?<!동작 ?|작동 ?|처리 ?|진행 ?|통신 ?)방식|기준|종류|유형|이유|한계|특징|규칙|장점|단점|장단점|\b(?:types|kinds|reasons|rules|tips|limitations)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();
}
