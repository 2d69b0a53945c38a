using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions.Wording;

/// <summary>How a word of a deck, in whatever script, ends when a Korean reads it aloud.</summary>
internal static class KoreanReading
{
    private const int SyllableBase = 0xAC00, TailCount = 28, RieulTail = 8;

    public static FinalSound FinalSoundOf(string word)
    {
        var text = WithoutClosing(Folding.Compose(word));
        if (text.IsEmpty)
            return FinalSound.Unknown;

        return text[^1] switch
        {
            >= '가' and <= '힣' and var syllable => ((syllable - SyllableBase) % TailCount) switch
            {
                0 => FinalSound.Vowel,
                RieulTail => FinalSound.Rieul,
                _ => FinalSound.OtherConsonant,
            },
            >= '0' and <= '9' => OfNumber(text),
            var letter when char.IsAsciiLetter(letter) => LatinReading.FinalSoundOf(text),
            '%' or '+' or '&' or '°' or '℃' or '℉' => FinalSound.Vowel, // 퍼센트, 플러스, 앤드, 도
            '#' => FinalSound.OtherConsonant, // 샵
            _ => FinalSound.Unknown,
        };
    }

    /// <summary>
    /// Drops quotes and punctuation at the end, and a bracket with what it holds, since a particle follows the word
    /// before it: 하이퍼바이저(VM)는. A word that is all bracket is read from inside.
    /// </summary>
    private static ReadOnlySpan<char> WithoutClosing(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimEnd(" .,!?:;…'\"’”`*_」』》〉");
            if (text.IsEmpty || OpeningOf(text[^1]) is not { } opening)
                return text;

            var before = text[..Math.Max(0, text.LastIndexOf(opening))].TrimEnd();
            text = before.IsEmpty ? text[..^1] : before;
        }
    }

    private static char? OpeningOf(char closing) => closing switch
    {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '>' => '<',
        '）' => '（',
        '】' => '【',
        _ => null,
    };

    private static FinalSound OfNumber(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is ',' or '.'))
            start--;
        var number = text[start..];
        var digits = number.TrimEnd("0,");
        if (digits.Length == number.Length || digits.IsEmpty || number.Contains('.'))
            return OfDigit(number[^1]);

        // 10 십, 100 백, 1000 천, 10^4 만, 10^8 억 end in a consonant; 10^12 조 does not; 10^16 경 does.
        var zeros = number[digits.Length..].Count('0');
        return zeros is >= 12 and < 16 ? FinalSound.Vowel : FinalSound.OtherConsonant;
    }

    // 영 일 이 삼 사 오 육 칠 팔 구
    private static FinalSound OfDigit(char digit) => digit switch
    {
        '1' or '7' or '8' => FinalSound.Rieul,
        '0' or '3' or '6' => FinalSound.OtherConsonant,
        _ => FinalSound.Vowel,
    };
}
