using System.Collections.Immutable;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// A drawing among those it may be taken for. Layers that say the name of any of them are masked, and in each drawing equally
/// many, so that neither a name nor a mask tells which one is shown.
/// </summary>
internal sealed class Lineup
{
    private readonly MaskedChain asked;
    private readonly List<MaskedChain> others = [];

    public Lineup(Chain chain)
    {
        Chain[] siblings = [.. chain.Siblings];
        var names = new SubjectNames([chain.Title, .. siblings.Select(sibling => sibling.Title)]);
        asked = new MaskedChain(chain, names);
        foreach (var sibling in siblings.Select(sibling => new MaskedChain(sibling, names)))
        {
            if (sibling.CanBeShown && !others.Prepend(asked).Any(sibling.MayBeTakenFor))
                others.Add(sibling);
        }
    }

    /// <summary>Siblings with another name than the asked one, that differ from it, and from each other, in spite of the masks.</summary>
    public IEnumerable<Chain> Others => others.Select(other => other.Chain);

    /// <summary>Whether masks leave too little of the asked drawing.</summary>
    public bool IsTooMasked => !asked.CanBeShown;

    /// <summary>The layers of the asked drawing as they may be read, which fit no other one.</summary>
    public ImmutableArray<string> Shown(ref Pcg32 chance)
    {
        var most = Math.Min(asked.MostMasked, others.Prepend(asked).Max(chain => chain.Masked.Count));
        int[] spare = [.. Enumerable.Range(0, asked.Length).Except(asked.Masked).Except(others.Select(asked.FirstUnlike).OfType<int>())];
        chance.Shuffle<int>(spare);
        HashSet<int> masked = [.. asked.Masked, .. spare.Take(most - asked.Masked.Count)];
        return [.. asked.Chain.Phrases.Select((layer, at) => masked.Contains(at) ? SubjectNames.Mask : layer.Text)];
    }
}
