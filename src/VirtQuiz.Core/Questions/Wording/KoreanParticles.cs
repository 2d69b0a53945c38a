namespace VirtQuiz.Core.Questions.Wording;

/// <summary>
/// Adds the particle that fits a word's last sound, also after digits and Latin letters as they are read aloud:
/// 하이퍼바이저는, 성능은, OS는, VM은, 3은, 포트 22로. Where the sound cannot be known both forms are written: 은(는).
/// </summary>
public static class KoreanParticles
{
    /// <summary>The word with 은 or 는.</summary>
    public static string AsTopic(string word) => word + Particle(word, "은", "는", "은(는)");

    /// <summary>The word with 이 or 가.</summary>
    public static string AsSubject(string word) => word + Particle(word, "이", "가", "이(가)");

    /// <summary>The word with 을 or 를.</summary>
    public static string AsObject(string word) => word + Particle(word, "을", "를", "을(를)");

    /// <summary>The word with 과 or 와.</summary>
    public static string And(string word) => word + Particle(word, "과", "와", "과(와)");

    /// <summary>The word with 이란 or 란.</summary>
    public static string AsTerm(string word) => word + Particle(word, "이란", "란", "(이)란");

    /// <summary>The word with 으로 or 로; 로 also after ㄹ.</summary>
    public static string AsMeans(string word) => word + (KoreanReading.FinalSoundOf(word) switch
    {
        FinalSound.OtherConsonant => "으로",
        FinalSound.Unknown => "(으)로",
        _ => "로",
    });

    /// <summary>Whether this is a particle whose form tells the last sound of the word before it.</summary>
    internal static bool TellsLastSound(ReadOnlySpan<char> ending) =>
        ending is "은" or "는" or "이" or "가" or "을" or "를" or "과" or "와" or "으로" or "로" or "이란" or "란" or "이나" or "나";

    private static string Particle(string word, string afterConsonant, string afterVowel, string both) =>
        KoreanReading.FinalSoundOf(word) switch
        {
            FinalSound.Unknown => both,
            FinalSound.Vowel => afterVowel,
            _ => afterConsonant,
        };
}
