using System.Collections.Frozen;

namespace VirtQuiz.Core.Questions;

/// <summary>Words that say how much and not what: "very fast" and "fast" have the same head.</summary>
internal static class DegreeWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "매우", "아주", "무척", "몹시", "굉장히", "대단히", "상당히", "꽤", "제법", "다소", "약간", "조금", "좀", "덜", "더",
        "더욱", "훨씬", "가장", "제일", "비교적", "상대적으로", "거의", "대체로", "대개", "극히", "너무", "정말", "최고로",
        "very", "extremely", "highly", "quite", "rather", "fairly", "pretty", "somewhat", "slightly", "relatively",
        "comparatively", "moderately", "less", "least", "more", "most", "much", "nearly", "almost", "mostly", "largely",
        "generally", "really", "even", "far", "considerably", "significantly", "substantially", "marginally", "barely",
        "particularly", "especially", "exceptionally", "reasonably", "too", "so", "a", "an", "the", "bit", "little")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Folded.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
