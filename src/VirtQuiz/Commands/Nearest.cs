namespace VirtQuiz.Commands;

/// <summary>Finds the word that was meant by a mistyped one.</summary>
public static class Nearest
{
    /// <summary>So many letters may hold one mistake.</summary>
    private const int LettersPerMistake = 4;

    /// <summary>So many letters may be the beginning of a word.</summary>
    private const int FewestLetters = 3;

    /// <returns>The word that takes the fewest changes, else one that begins so; null where all are too different to have been meant.</returns>
    public static string? To(string typed, IEnumerable<string> words)
    {
        var most = Math.Max(1, typed.Length / LettersPerMistake);
        return words.Select(word => (Word: word, Changes: Changes(typed, word)))
            .Where(found => found.Changes <= most)
            .OrderBy(found => found.Changes).FirstOrDefault().Word
            ?? words.FirstOrDefault(word => typed.AsSpan().TrimStart('-').Length >= FewestLetters && word.StartsWith(typed, StringComparison.Ordinal));
    }

    /// <summary>
    /// How many letters must be added, left out, replaced or swapped with their neighbor: the optimal string alignment
    /// distance (Damerau, 1964, each stretch being changed once).
    /// </summary>
    public static int Changes(string one, string other)
    {
        var (above, last, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            for (var to = 1; to <= other.Length; to++)
            {
                var replaced = last[to - 1] + (one[at - 1] == other[to - 1] ? 0 : 1);
                row[to] = Math.Min(replaced, 1 + Math.Min(last[to], row[to - 1]));
                if (at > 1 && to > 1 && one[at - 1] == other[to - 2] && one[at - 2] == other[to - 1])
                    row[to] = Math.Min(row[to], above[to - 2] + 1);
            }

            (above, last, row) = (last, row, above);
        }

        return last[^1];
    }
}
