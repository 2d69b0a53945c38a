using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells whether a heading or lead-in promises that a numbered list has an order.</summary>
internal static partial class OrderWords
{
    public static bool PromiseOrder(string text) =>
        (English().IsMatch(text) || Korean().IsMatch(text)) && !DenyOrder(text);

    /// <summary>Whether the list is said to be of another kind: "Types of process", "프로세스의 특징", "in no particular order".</summary>
    public static bool DenyOrder(string text) => OtherKinds().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:in order|order of|(?:boot|start|execution|processing|startup|call) order|ordered?|ordering|sequence|steps?|"
        + @"step[ -]by[ -]step|stages?|phases?|process|procedures?|flows?|workflows?|boot(?:ing|s|strap)?|start-?up|life[ -]?cycle|"
        + @"handshake|pipeline|timeline|walk-?through|how .*\bworks?|what happens|how to)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(
        "순서|과정|단계|절차|흐름|부팅|수명 ?주기|생명 ?주기|생애 ?주기|라이프 ?사이클|핸드 ?셰이크|핸드 ?쉐이크|프로세스|"
        + "(?:동작|작동) ?(?:방식|원리)|어떻게 (?:동작|작동|처리)|무슨 일이|일어나는 일|차례")]
    private static partial Regex Korean();

    [GeneratedRegex(
        @"\b(?:types?|kinds?|differences?|advantages?|disadvantages?|benefits?|features?|characteristics|properties|reasons?|"
        + @"examples?|questions?|tips|rules|versus|vs|pros|cons|drawbacks|no (?:particular|special) order|any order)\b|"
        + "종류|특징|장점|단점|차이|비교|이유|예시|질문|원인|조건|유의|주의|순서 ?없이|순서와 ?(?:관계|상관)|순서는 ?(?:관계|상관)",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherKinds();
}
