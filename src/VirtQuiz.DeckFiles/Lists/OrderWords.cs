using System.Buffers;
using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells whether a heading or lead-in promises that a numbered list has an order.</summary>
internal static partial class OrderWords
{
    private static readonly SearchValues<char> EndsOfSentence = SearchValues.Create(".!?。！？");

    /// <param name="leadIn">What stands nearest has the last word: reasons below a heading about a process have no order.</param>
    public static bool PromiseOrder(string heading, string leadIn) =>
        PromiseOrder(leadIn) || (PromiseOrder(heading) && !DenyOrder(leadIn));

    /// <summary>Whether the last sentence speaks of an order rather than of another kind of list, or any announces steps.</summary>
    public static bool PromiseOrder(string text)
    {
        if (Announcement().IsMatch(text))
            return true;

        var sentence = Deciding(text);
        return Promised(sentence) > Denied(sentence);
    }

    /// <summary>Whether all of the text is one such word, which tells no order from another.</summary>
    public static bool AreOnly(string text) =>
        English().Match(text).Length == text.Length || Korean().Match(text).Length == text.Length || Han().Match(text).Length == text.Length;

    /// <summary>Whether the items of a list say themselves that one is the first and another the last.</summary>
    public static bool AreTold(string first, string last) => First().IsMatch(first) && Last().IsMatch(last);

    /// <summary>Whether the text only points at what it stands above: "as follows", "다음과 같다".</summary>
    public static bool PointBelow(ReadOnlySpan<char> text) => Pointer().IsMatch(text);

    /// <summary>Whether the text says how something works, which may be told in steps or in parts.</summary>
    public static bool MayPromiseOrder(string text) => Working().IsMatch(text);

    /// <summary>Whether the text announces another kind of list: reasons, types, rules.</summary>
    public static bool DenyOrder(string text)
    {
        var sentence = Deciding(text);
        return Denied(sentence) is var denied && denied >= 0 && denied > Promised(sentence);
    }

    /// <summary>
    /// Where the text promises an order; before it where it does not. In Korean, Chinese and Japanese the last noun says what
    /// a phrase is about ("a method's process", "kinds of processes"), so what stands later counts.
    /// </summary>
    private static int Promised(string sentence) => Explicit().IsMatch(sentence) ? sentence.Length
        : English().IsMatch(sentence) ? 0
        : Math.Max(LastOf(Korean(), sentence), LastOf(Han(), sentence));

    /// <summary>The same for another kind of list. English says it first or last; only an explicit promise outranks it.</summary>
    private static int Denied(string sentence) => EnglishKinds().IsMatch(sentence) ? sentence.Length - 1
        : Math.Max(LastOf(Kinds(), sentence), LastOf(HanKinds(), sentence));

    private static int LastOf(Regex words, string sentence)
    {
        var last = -1;
        foreach (var match in words.EnumerateMatches(sentence))
            last = match.Index;
        return last;
    }

    /// <summary>The last sentence, or the one before where the last only points at what follows.</summary>
    private static string Deciding(string text)
    {
        var last = LastSentence(text);
        return last.Length < text.Length && PointBelow(last) && Promised(last) < 0 && Denied(last) < 0
            ? LastSentence(text[..^last.Length].TrimEnd())
            : last;
    }

    private static string LastSentence(string text)
    {
        if (!text.AsSpan().ContainsAny(EndsOfSentence))
            return text;

        var start = 0;
        foreach (var end in SentenceEnd().EnumerateMatches(text))
            start = end.Index + end.Length;
        return text[start..];
    }

    // Two letters before the full stop, so that "e.g." ends nothing; closing marks belong to the sentence before.
    [GeneratedRegex(@"(?<=[\p{L})\]][\p{L})\]])[.!?][*_""')]*\s+(?=\S)|[。！？][*_""'）」]*\s*(?=[^\s*_""'）」])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\bfollowing (?:steps|procedure|process|sequence|stages|phases|order)\b|다음(?:과 같은| 같은|의)? (?:순서|과정|단계|절차)|(?:以下|下列|如下)(?:的)?(?:步[骤驟]|流程|[顺順]序)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^[\s*_]*(?:first(?:ly)?\b(?!-)|우선|먼저|첫째|首先|先(?!进|進|前))", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex(@"^[\s*_]*(?:finally\b|lastly\b|마지막|끝으로|最[后後])", RegexOptions.IgnoreCase)]
    private static partial Regex Last();

    [GeneratedRegex(@"\b(?:is|are|follows?|following|below|this|these|here)\b|다음|아래|이렇|以下|如下|下面|[这這]", RegexOptions.IgnoreCase)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\bin (?:this|that|the|the following) order\b|\bin order\b(?! to\b)|\bsteps (?:of|to|for|are)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Explicit();

    [GeneratedRegex(
        @"\b(?:in order(?! to\b)|(?<!in )order(?:ed)?|ordering|sequence|steps?|stages?|phases?|process|(?<!stored )procedure|flows?|workflow|"
        + @"boot(?:ing|s)?|startup|life[ -]?cycle|handshake|pipeline|timeline)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("순서|과정(?!에서)|단계|절차|흐름|부팅|수명 ?주기|생명 ?주기|라이프 ?사이클|핸드셰이크|프로세스")]
    private static partial Regex Korean();

    // Chinese, simplified and traditional, and Japanese. Stored procedures, sequential storage, "in the course of",
    // "further", "next step" and one step or stage of many ("第三阶段") promise nothing.
    [GeneratedRegex(
        @"(?:流程|(?<!存储|存儲)[过過]程)(?![中里])|步[骤驟]|(?<![阅閱][读讀])[顺順]序(?!表|存|查|读|讀|写|寫|访|結|结|一致)|次序|生命[周週]期|(?<!第 ?[\d一二三四五六七八九十]{1,2} ?)[阶階]段|握手|依次|手順|流れ"
        + @"|(?<![\d第]|第 )(?:\d{1,2}|(?<![进進下])[一二两兩三四五六七八九十]) ?步(?![长長])")]
    private static partial Regex Han();

    [GeneratedRegex(@"(?:동작|작동|처리|진행|통신) ?(?:원리|방식)|(?:工作|执行|執行|运行|運作|動作)(?:原理|方式|机制|機制)|仕組み|\bhow\b.{1,80}\bworks?\b|\bworks this way\b|\bwhat happens when\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Working();

    [GeneratedRegex(@"\b(?:types|kinds|reasons|rules|tips|limitations)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishKinds();

    [GeneratedRegex("(?<!동작 ?|작동 ?|처리 ?|진행 ?|통신 ?)방식|기준|종류|유형|이유|한계|특징|규칙|장점|단점|장단점")]
    private static partial Regex Kinds();

    [GeneratedRegex("(?<!工作|执行|執行|运行|運作|動作)方式|[种種][类類]|[类類]型|分[类類]|原因|理由|特[点點征徵徴]|[優优缺][点點]|好[处處]|長所|短所|[区區][别別]|違い|原[则則]|[规規][范範]|[条條]件|[场場]景|[阅閱][读讀]")]
    private static partial Regex HanKinds();
}
