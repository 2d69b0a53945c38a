using System.Collections.Immutable;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Answers;

/// <summary>Compares an arrangement with the right order by neighbors; equal labels are interchangeable.</summary>
internal static class BoundaryMarks
{
    /// <summary>For each pair of neighbors as given, whether they are neighbors in the right order too.</summary>
    public static ImmutableArray<bool> Of(IReadOnlyList<string> given, IReadOnlyList<string> right)
    {
        // A pair is right as often as the right order has it, and no oftener.
        var left = Pairs(right).CountBy(pair => pair).ToDictionary();
        var marks = ImmutableArray.CreateBuilder<bool>();
        foreach (var pair in Pairs(given))
        {
            var isRight = left.GetValueOrDefault(pair) > 0;
            if (isRight)
                left[pair]--;
            marks.Add(isRight);
        }

        return marks.ToImmutable();
    }

    /// <summary>The boundaries of the right order that were not made, by the index of their upper label.</summary>
    public static ImmutableArray<int> Missed(IReadOnlyList<string> given, IReadOnlyList<string> right) =>
        [.. Of(right, given).Index().Where(boundary => !boundary.Item).Select(boundary => boundary.Index)];

    public static bool AreSame(IEnumerable<string> given, IEnumerable<string> right) =>
        given.Select(Phrase.KeyOf).SequenceEqual(right.Select(Phrase.KeyOf));

    private static IEnumerable<(string Upper, string Lower)> Pairs(IReadOnlyList<string> labels) =>
        labels.Zip(labels.Skip(1), (upper, lower) => (Phrase.KeyOf(upper), Phrase.KeyOf(lower)));
}
