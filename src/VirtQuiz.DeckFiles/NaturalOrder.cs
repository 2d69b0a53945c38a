namespace VirtQuiz.DeckFiles;

/// <summary>
/// The order in which people count: "deck 2" before "deck 10". The runtime's own numeric ordering does nothing under
/// invariant globalization.
/// </summary>
public sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder()
    {
    }

    public static NaturalOrder Comparer { get; } = new();

    /// <summary>Runs of digits by their value, all else by ordinal; only equal texts are equal.</summary>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftPart = Part(left);
            var rightPart = Part(right);
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0])
                ? ByValue(leftPart.TrimStart('0'), rightPart.TrimStart('0'))
                : leftPart.SequenceCompareTo(rightPart);
            if (order != 0)
                return order;
            left = left[leftPart.Length..];
            right = right[rightPart.Length..];
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(x, y);
    }

    /// <summary>All digits in front, else one character.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') switch
    {
        < 0 => text,
        0 => text[..1],
        var end => text[..end],
    };

    private static int ByValue(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);
}
