using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads <c>A → B → C</c> alone on a line as a sequence.</summary>
internal static partial class ArrowChain
{
    private const int LongestStep = 80;

    private static readonly SearchValues<char> ArrowMarks = SearchValues.Create("→⟶⇒➡➜▶►");

    /// <summary>A glance that spares most lines the rest: hardly any has an arrow.</summary>
    public static bool MayBeChain(string text) => text.AsSpan().ContainsAny(ArrowMarks)
        || text.Contains("->", StringComparison.Ordinal) || text.Contains("=>", StringComparison.Ordinal);

    /// <param name="text">The line, reduced to text.</param>
    /// <param name="title">For a chain that has no label (<c>Boot: A → B → C</c>) of its own.</param>
    public static Sequence? Read(string text, Place place, string title)
    {
        var arrows = Arrow().Matches(text);
        if (arrows.Count < 2)
            return null;

        var steps = ImmutableArray.CreateBuilder<Step>(arrows.Count + 1);
        var start = Label().Match(text) is { Success: true } label && label.Length <= arrows[0].Index ? label.Length : 0;
        if (start > 0)
            title = text[..start].TrimEnd(' ', ':', '：');
        foreach (var arrow in arrows.Append(null))
        {
            var step = text[start..(arrow?.Index ?? text.Length)].Trim();
            if (step.Length is 0 or > LongestStep || !step.Any(char.IsLetterOrDigit) || SentenceEnd().IsMatch(step))
                return null;

            steps.Add(new Step(step, place));
            start = arrow is null ? start : arrow.Index + arrow.Length;
        }

        return new Sequence(title, place, steps.ToImmutable());
    }

    [GeneratedRegex(@"\s*(?:→|⟶|⇒|➡️?|➜|▶|►)\s*|\s+(?:-+>|=+>)\s+")]
    private static partial Regex Arrow();

    // Prose that mentions a chain goes on behind it, for some words and up to a full stop.
    [GeneratedRegex(@"\S\s+\S+\s+\S+[.!?。]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[^→⟶⇒:：]{1,60}[:：]\s+")]
    private static partial Regex Label();
}
