namespace VirtQuiz.Core.Questions;

/// <summary>Layers of sibling stacks that a stack does not have: what does not belong.</summary>
internal static class Intruders
{
    /// <summary>Each label once.</summary>
    public static Option[] Of(Chain chain) =>
    [
        .. chain.Strangers.DistinctBy(stranger => stranger.Sibling.Phrases[stranger.At].Key)
            .Select(stranger => new Option(stranger.Sibling.Phrases[stranger.At].Text, stranger.Sibling.Title, stranger.Sibling.Card.Id)),
    ];

    /// <summary>The same in random order, those of stacks that the learner confused with this one first.</summary>
    public static IEnumerable<Option> Of(Chain chain, Occasion occasion, ref Pcg32 chance) =>
        Draw.ConfusedFirst(Of(chain), occasion, ref chance);

    /// <summary>The first of these, and the others that are not like one before.</summary>
    public static IEnumerable<Option> Unlike(IEnumerable<Option> options)
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
