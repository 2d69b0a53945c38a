using System.Collections.Immutable;

namespace VirtQuiz.Views;

/// <summary>The bottom line: the keys that work now, the most useful first; the last one offered always stays.</summary>
public static class KeyLine
{
    private const string Gap = "   ";

    /// <summary>As many offers as fit into a width, none torn.</summary>
    public static Line Fit(IEnumerable<KeyOffer> offers, int width)
    {
        var named = offers.DistinctBy(offer => offer.Keys).Where(offer => offer.Words.Length > 0).ToArray();
        if (named.Length == 0)
            return Line.Empty;

        var last = Spans(named[^1]);
        var room = width - Width(last);
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var offer in named[..^1])
        {
            var next = Spans(offer);
            room -= Width(next) + Gap.Length;
            if (room < 0)
                break;
            spans.AddRange(next);
            spans.Add(Gap);
        }

        spans.AddRange(last);
        return new Line(spans.ToImmutable());
    }

    private static Span[] Spans(KeyOffer offer) =>
        [new Span(offer.Keys, Role.Strong, offer.Click), new Span(" " + offer.Words, Role.Quiet, offer.Click)];

    private static int Width(Span[] spans) => spans.Sum(span => span.Width);
}
