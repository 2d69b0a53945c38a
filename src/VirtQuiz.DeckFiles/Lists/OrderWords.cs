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

    /// <summary>Whether the items of a list say themselves that one is the first and another the last, or comes behind it.</summary>
    public static bool AreTold(string first, string last) => First().IsMatch(first) && Later().IsMatch(last);

    /// <summary>Whether the text only points at what it stands above: "as follows", "다음과 같다".</summary>
    public static bool PointBelow(ReadOnlySpan<char> text) => Pointer().IsMatch(text);

    /// <summary>Whether the text says how something works or is done, which may be told in steps or in parts.</summary>
    public static bool MayPromiseOrder(string text) => Working().IsMatch(text) || Task().IsMatch(text);

    /// <summary>Whether the text announces what something is made of.</summary>
    public static bool AnnounceParts(string text) => Parts().IsMatch(text);

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
        @"\bfollowing (?:steps|procedure|process|sequence|stages|phases|order)\b|\bdoes the following\b|다음(?:과 같은| 같은|의)? (?:순서|과정|단계|절차)|(?:以下|下列|如下)(?:的)?(?:步[骤驟]|流程|[顺順]序)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^[\s*_]*(?:first(?:ly)?\b(?!-)|우선|먼저|첫째|首先|先(?!进|進|前))", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex(@"^[\s*_]*(?:then\b|finally\b|lastly\b|그 ?다음|이후|마지막|끝으로|再|接着|接著|然[后後]|最[后後])", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:is|are|follows?|following|below|this|these|here)\b|다음|아래|이렇|以下|如下|下面|[这這]", RegexOptions.IgnoreCase)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\bin (?:this|that|the|the following) order\b|\bin order\b(?! to\b)|\bsteps (?:of|to|for|are)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Explicit();

    [GeneratedRegex(
        @"\b(?:in order(?! to\b)|(?<!in )order(?:ed)?|ordering|sequence|steps?|stages?|phases?|process|(?<!stored )procedure|flows?|workflow|"
        + @"boot(?:ing|s)?|startup|life[ -]?cycle|handshake|pipeline|timeline|"
        + @"(?:call|chain|data|escalation|execution|lookup|migration|packet|query|read|request|resolution|traffic|upgrade|write) (?:path|chain))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("순서|과정(?!에서)|단계|절차|흐름|부팅|수명 ?주기|생명 ?주기|라이프 ?사이클|핸드셰이크|프로세스|(?:호출|요청|실행|조회|읽기|쓰기|학습) ?경로(?![의가와를에])")]
    private static partial Regex Korean();

    // Chinese, simplified and traditional, and Japanese. Stored procedures, sequential storage, "in the course of",
    // "further", "next step" and one step or stage of many ("第三阶段") promise nothing.
    [GeneratedRegex(
        @"(?:流程|(?<!存储|存儲)[过過]程)(?![中里])|步[骤驟]|(?<![阅閱][读讀])[顺順]序(?!表|存|查|读|讀|写|寫|访|結|结|一致)|次序|生命[周週]期|(?<!第 ?[\d一二三四五六七八九十]{1,2} ?)[阶階]段|握手|依次|手順|流れ"
        + @"|(?:[调調]用|[请請]求|[执執]行|[访訪][问問]|查[询詢]|排查|[学學][习習]|升[级級]|[复複][习習])(?:[链鏈]路?|[链鏈][条條]|路[径徑]|主[线線])|[链鏈]路(?:大致)?如下|下面(?:[这這][条條])?(?:主[线線]|路[径徑])"
        + @"|(?<![\d第]|第 )(?:\d{1,2}|(?<![进進下])[一二两兩三四五六七八九十]) ?步(?![长長])")]
    private static partial Regex Han();

    [GeneratedRegex(@"(?:동작|작동|처리|진행|통신) ?(?:원리|방식)|(?:工作|执行|執行|运行|運作|動作)(?:原理|方式|机制|機制)|仕組み|\bhow\b.{1,80}\bworks?\b|\bworks this way\b|\bwhat happens when\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Working();

    [GeneratedRegex(@"\b(?:contains?|consists? of|includes?|made up of)\b|구성된다|구성됩니다|이루어진다|이루어집니다|[组組]成", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    // A task in the imperative, of verbs that are no nouns in this field ("run levels", "use cases").
    [GeneratedRegex(
        @"^(?:\d[\d.]*\s+)?(?:how to (?:add|build|connect|contribute|create|configure|deploy|enable|install|migrate|run|set ?up|start|submit|upgrade|use|write)"
        + @"|configure|connect|create|deploy|enable|install|set up|upgrade)\b(?! ?-)", RegexOptions.IgnoreCase)]
    private static partial Regex Task();

    [GeneratedRegex(@"\b(?:types|kinds|reasons|rules|tips|limitations|causes|examples|(?:error|failure) modes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishKinds();

    [GeneratedRegex("(?<!동작 ?|작동 ?|처리 ?|진행 ?|통신 ?)방식|기준|종류|유형|이유|한계|특징|규칙|장점|단점|장단점")]
    private static partial Regex Kinds();

    [GeneratedRegex("(?<!工作|执行|執行|运行|運作|動作)方式|[种種][类類]|[类類]型|分[类類]|原因|理由|特[点點征徵徴]|[優优缺][点點]|好[处處]|長所|短所|[区區][别別]|違い|原[则則]|[规規][范範]|[条條]件|[场場]景|[阅閱][读讀]")]
    private static partial Regex HanKinds();
}
