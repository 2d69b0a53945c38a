namespace VirtQuiz.Core.Decks;

/// <summary>How alike two texts are: the Sørensen–Dice coefficient of their letter pairs after folding.</summary>
public static class Likeness
{
    /// <summary>From here on two texts say the same for a learner who has just read one of them.</summary>
    public const double NearlyEqual = 0.85;

    /// <returns>0 (no pair in common) to 1 (the same pairs).</returns>
    public static double Of(string left, string right)
    {
        var (first, second) = (Pairs(left), Pairs(right));
        if (first.Count == 0 || second.Count == 0)
            return Folding.Fold(left) == Folding.Fold(right) ? 1 : 0;

        var shared = first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (first.Values.Sum() + second.Values.Sum());
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var folded = Folding.Fold(text);
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < folded.Length; i++)
        {
            var pair = (folded[i - 1], folded[i]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }
}
