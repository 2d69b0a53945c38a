using System.Globalization;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// How long a sitting is: so many cards, or so many minutes. What was answered wrong comes back all the same; what does not fit
/// waits for the next sitting.
/// </summary>
public readonly record struct SittingLength
{
    public const int MostCards = 1000, MostMinutes = 600;

    private SittingLength(int? cards, int? minutes) => (Cards, Minutes) = (cards, minutes);

    /// <summary>Thirty cards.</summary>
    public static SittingLength Usual { get; } = OfCards(30);

    /// <summary>1 to 1,000; null when minutes are what counts.</summary>
    public int? Cards { get; }

    /// <summary>1 to 600; null when cards are what counts.</summary>
    public int? Minutes { get; }

    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 1,000.</exception>
    public static SittingLength OfCards(int cards) => cards is >= 1 and <= MostCards
        ? new SittingLength(cards, null)
        : throw new ArgumentOutOfRangeException(nameof(cards), cards, $"A sitting has 1 to {MostCards} cards.");

    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 600.</exception>
    public static SittingLength OfMinutes(int minutes) => minutes is >= 1 and <= MostMinutes
        ? new SittingLength(null, minutes)
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, $"A sitting lasts 1 to {MostMinutes} minutes.");

    /// <summary>Reads "30" or "20m"; null when it is neither, or out of range.</summary>
    public static SittingLength? Parse(string text)
    {
        var isMinutes = text is [.., 'm'];
        if (!int.TryParse(isMinutes ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1 || number > (isMinutes ? MostMinutes : MostCards))
            return null;
        return isMinutes ? OfMinutes(number) : OfCards(number);
    }

    /// <summary>"30" or "20m".</summary>
    public override string ToString() => Minutes is { } minutes
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes}m")
        : (Cards ?? 0).ToString(CultureInfo.InvariantCulture);
}
