using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells whether a heading or lead-in promises that a numbered list has an order.</summary>
internal static partial class OrderWords
{
    public static bool PromiseOrder(string text) => English().IsMatch(text) || Korean().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:in order|order of|ordered?|ordering|sequence|steps?|stages?|phases?|process|procedure|flows?|workflow|"
        + @"boot(?:ing|s)?|startup|life[ -]?cycle|handshake|pipeline|timeline)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("순서|과정|단계|절차|흐름|부팅|수명 ?주기|생명 ?주기|라이프 ?사이클|핸드셰이크|프로세스")]
    private static partial Regex Korean();
}
