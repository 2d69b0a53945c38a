namespace VirtQuiz.Core.Questions;

/// <summary>Layers of sibling stacks that a stack does not have: what does not belong.</summary>
internal static class Intruders
{
    private static Option[] Of(Chain chain) =>
    [
        .. chain.Strangers.DistinctBy(stranger => stranger.Sibling.Phrases[stranger.At].Key)
            .Select(stranger => new Option(stranger.Sibling.Phrases[stranger.At].Text, stranger.Sibling.Title, stranger.Sibling.Card.Id)),
    ];

    /// <summary>Those that are not like each other, the first of them before the others.</summary>
    public static Option[] Unlike(Chain chain) => [.. Unlike(Of(chain))];

    /// <summary>The same in random order, those of stacks that the learner confused with this one first.</summary>
    public static Option[] Unlike(Chain chain, Occasion occasion, ref Pcg32 chance)
    {
        var drawn = Unlike(Draw.ConfusedFirst(Of(chain), occasion, ref chance)).ToArray();

        // What comes first may be like several others; the order of the deck is known to leave enough.
        return drawn.Length < Distractors.Fewest ? Unlike(chain) : drawn;
    }

    private static IEnumerable<Option> Unlike(IEnumerable<Option> options)
    {
        var kept = new List<Phrase>();
        foreach (var option in options)
        {
            var phrase = new Phrase(option.Text);
            if (kept.Exists(phrase.IsLike))
                continue;

            kept.Add(phrase);
            yield return option;
        }
    }
}
