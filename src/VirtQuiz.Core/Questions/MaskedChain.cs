namespace VirtQuiz.Core.Questions;

/// <summary>A drawing whose layers must not say certain names.</summary>
internal sealed class MaskedChain(Chain chain, SubjectNames names)
{
    private readonly Phrase title = new(chain.Title);

    public Chain Chain { get; } = chain;

    /// <summary>The layers that say a name.</summary>
    public IReadOnlySet<int> Masked { get; } = Enumerable.Range(0, chain.Phrases.Length)
        .Where(layer => names.MaskIn(chain.Phrases[layer].Text) != chain.Phrases[layer].Text).ToHashSet();

    public int Length => Chain.Phrases.Length;

    /// <summary>Half of a drawing is enough to know it by.</summary>
    public int MostMasked => Length / 2;

    public bool CanBeShown => Masked.Count <= MostMasked;

    /// <summary>Whether they have one name, or nothing that can be seen tells them apart.</summary>
    public bool MayBeTakenFor(MaskedChain other) =>
        title.IsLike(other.title) || (Length == other.Length && FirstUnlike(other) is null);

    /// <summary>The first layer by which they can be told apart; null where there is none, or their number of layers tells.</summary>
    public int? FirstUnlike(MaskedChain other) => Length != other.Length ? null : Enumerable.Range(0, Length)
        .Where(layer => !Masked.Contains(layer) && !other.Masked.Contains(layer) && !Chain.Phrases[layer].IsLike(other.Chain.Phrases[layer]))
        .Cast<int?>().FirstOrDefault();
}
