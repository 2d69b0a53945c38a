namespace VirtQuiz.Core.Decks;

/// <summary>The pairs of neighboring letters of a text after folding, for telling how alike two texts are.</summary>
public sealed class LetterPairs
{
    /// <summary>From here on two texts say the same for a learner who has just read one of them.</summary>
    public const double NearlyEqual = 0.85;

    private readonly Dictionary<(char, char), int> pairs = [];
    private readonly string folded;

    public LetterPairs(string text)
    {
        folded = Folding.Fold(text);
        for (var i = 1; i < folded.Length; i++)
        {
            var pair = (folded[i - 1], folded[i]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
    }

    private int Count => Math.Max(0, folded.Length - 1);

    /// <summary>The Sørensen–Dice coefficient: twice the pairs in common, divided by all pairs.</summary>
    /// <returns>0 (no pair in common) to 1 (the same pairs); texts too short for a pair are alike when they are equal.</returns>
    public double LikenessTo(LetterPairs other)
    {
        if (Count == 0 || other.Count == 0)
            return folded == other.folded ? 1 : 0;

        var shared = pairs.Sum(pair => Math.Min(pair.Value, other.pairs.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (Count + other.Count);
    }
}
