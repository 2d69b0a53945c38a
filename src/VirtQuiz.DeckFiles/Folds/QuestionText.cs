using System.Text.RegularExpressions;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>Tells questions from labels, and takes off what numbers or decorates them.</summary>
internal static partial class QuestionText
{
    /// <summary>
    /// Without its number ("Q3.", "12)") and what stands behind it: stars that count its difficulty, "(click to expand)".
    /// </summary>
    public static string Of(string text)
    {
        var bare = Number().Replace(text, "");
        bare = (Invitation().Match(bare) is { Success: true, Index: > 0 } invitation ? bare[..invitation.Index] : bare).TrimEnd('*', '★', '☆', ' ');
        return bare.Length > 0 ? bare : text;
    }

    public static bool IsAsked(string text) => text.TrimEnd('*', '"', ')', ' ') is [.., '?' or '？'];

    /// <summary>Whether it asks without a question mark: "Describe …", "… 설명하시오".</summary>
    public static bool IsRequest(string text) => Request().IsMatch(Of(text));

    /// <summary>Whether it asks the reader to tell something: "… 설명해 주세요". Advice ("로그를 확인하세요") may be an answer.</summary>
    public static bool IsAskedToTell(string text) => ToTell().IsMatch(text);

    /// <summary>Whether anything in it asks or requests.</summary>
    public static bool MayAsk(string text) => text.AsSpan().ContainsAny('?', '？') || IsRequest(text) || IsAskedToTell(text);

    /// <summary>Whether it is numbered as a question is: "Q7. …".</summary>
    public static bool IsNumberedQuestion(string text) => text is ['Q' or 'q', ..] && Number().IsMatch(text);

    /// <summary>Whether a line of text is marked as a question: "Q: …", "**Q3.** …", "질문: …".</summary>
    public static bool IsMarkedQuestion(string markdown) => markdown is ['Q' or 'q' or '*' or '_' or '질', ..] && Marked().IsMatch(markdown);

    /// <summary>Whether a summary only says that something is folded: "Answer", "Click to expand", "정답 보기", "목차", "All of it …".</summary>
    public static bool IsLabel(string summary) => !summary.AsSpan().ContainsAny('?', '？')
        && (summary.AsSpan().TrimEnd() is [.., '…'] or [.., '.', '.', '.'] || English().IsMatch(summary) || Korean().IsMatch(summary));

    /// <summary>Whether a label says that an answer is folded, and not a hint, code or contents.</summary>
    public static bool IsAnswerLabel(string summary) => IsLabel(summary) && AnswerLabel().IsMatch(summary);

    /// <summary>The letter of an option and what it says: "A: …", "2) …"; null when it has none.</summary>
    public static (string Letter, string Text)? OptionMark(string text) =>
        Option().Match(text) is { Success: true } match ? (match.Groups[1].Value.ToUpperInvariant(), text[match.Length..].Trim()) : null;

    /// <summary>The letter that an answer names before it explains: "Answer: C"; null when it names none.</summary>
    public static string? LetterOfAnswer(string text) =>
        Letter().Match(text) is { Success: true } match ? match.Groups[1].Value.ToUpperInvariant() : null;

    [GeneratedRegex(@"^\s*(?:[Qq](?:uestion)?\s?\d*\s*(?:[.:)]\s|[。．：）])|Q\d{1,3}\s|\d{1,3}\s*[.)](?!\d)\s)\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:설명|비교|증명|서술|기술|나열|열거|정의|소개|구현|분석|말|말씀|논)(?:해|하)\s?(?:주세요|보세요|주십시오|보십시오|시오|세요|라)\.?$")]
    private static partial Regex ToTell();

    [GeneratedRegex(@"^[*_]{0,3}(?:[Qq](?:uestion)?\s?\d{0,3}|질문\s?\d{0,3})[*_]{0,3}\s*[.:)：．）][*_]{0,3}\s*\S")]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"^(?:describe|explain|list|name|define|compare|contrast|discuss|outline|what|why|how|which|when|where|who)\s|"
        + @"(?:하시오|하세요|하라|쓰시오|보세요|주세요|보시오)\.?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(@"[(\[（](?:(?:click|tap)\b[^()\[\]]*|(?:클릭|펼치기|펼쳐)[^()\[\]（）]*)[)\]）]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Invitation();

    [GeneratedRegex(
        @"^\W*(?:(?:the\s+)?(?:answers?|solutions?|hints?|explanations?|details?|output|results?|logs?|code|examples?|more|toc|contents|table of contents|spoilers?)\W*(?:\d+\W*)?$"
        + @"|(?:click|expand|toggle)\b"
        + @"|(?:show|see|view|open|reveal)\b.*\b(?:answers?|solutions?|hints?|explanations?|details?|output|results?|logs?|code|examples?|more|all)\W*$)|\bclick (?:here|to)\b|\bto expand\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"^\W*(?:답|답안|정답|해설|풀이|힌트|목차|예제|예시|코드|로그|결과|전체 코드|예제 코드|자세히)\W*$|펼치기|펼쳐|접기|더\s?보기|클릭|\b보기\W*$|목차")]
    private static partial Regex Korean();

    [GeneratedRegex(@"\b(?:answers?|solutions?)\b|정답|답안|해답|풀이|^\W*답(?:\W|$)|^\W*(?:click to (?:see|view|reveal|expand)|보기|클릭|펼치기)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerLabel();

    [GeneratedRegex(@"^\s*\(?([A-Ja-j]|[1-9])\s*[:.)]\s*(?=\S)")]
    private static partial Regex Option();

    [GeneratedRegex(@"^\W*(?:\p{L}+\s+)?\p{L}+\s*[:：]\s*\(?([A-Ja-j]|[1-9])\W*$")]
    private static partial Regex Letter();
}
