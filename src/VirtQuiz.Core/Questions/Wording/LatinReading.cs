namespace VirtQuiz.Core.Questions.Wording;

/// <summary>
/// How a word in Latin letters ends when a Korean reads it aloud: acronyms letter by letter (VM 브이엠, URL 유알엘),
/// words as loanwords (Docker 도커, kernel 커널, type 타입), by the habits of 외래어 표기법.
/// </summary>
internal static class LatinReading
{
    /// <param name="text">Ends in an ASCII letter.</param>
    public static FinalSound FinalSoundOf(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        var word = text[start..];
        var spelled = char.IsUpper(word[^1]) && (word.Length == 1 || char.IsUpper(word[^2]));
        if (spelled && word is not ("QUIC" or "MAC" or "GRUB"))
            return OfLetter(word[^1]);

        Span<char> lower = stackalloc char[word.Length <= 64 ? word.Length : 64];
        word[^lower.Length..].ToLowerInvariant(lower);
        return OfWord(lower);
    }

    // 엘, 알, 엠, 엔; every other letter's name ends in a vowel.
    private static FinalSound OfLetter(char letter) => letter switch
    {
        'L' or 'R' => FinalSound.Rieul,
        'M' or 'N' => FinalSound.OtherConsonant,
        _ => FinalSound.Vowel,
    };

    private static FinalSound OfWord(ReadOnlySpan<char> word)
    {
        var before = word.Length > 1 ? word[^2] : ' ';
        var closed = word[^1] switch
        {
            'l' => true,
            'm' or 'n' => true,
            'e' => word.Length > 2 && (before is 'm' or 'n' or 'l' || word.EndsWith("type")), // runtime 런타임, engine 엔진, file 파일
            'g' => before == 'n', // ring 링, but log 로그
            'k' => before == 'c' || word.EndsWith("ook"), // stack 스택, but network 네트워크
            'b' => IsVowel(before) && before != 'u', // web 웹, but hub 허브
            'c' => IsVowel(before), // traffic 트래픽, but sync 싱크
            'p' => IsVowel(before) && !word.EndsWith("oop"), // group 그룹, but loop 루프, dump 덤프
            't' => EndsInShortT(word), // socket 소켓, but port 포트, root 루트
            _ => false,
        };
        if (!closed)
            return FinalSound.Vowel;

        return word[^1] == 'l' || word.EndsWith("le") ? FinalSound.Rieul : FinalSound.OtherConsonant;
    }

    private static bool EndsInShortT(ReadOnlySpan<char> word) =>
        word is not ("bit" or "set" or "dataset")
        && word.Length > 2 && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
