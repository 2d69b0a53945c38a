using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>Layers from the top or steps from the first: what has neighbors and an order.</summary>
internal sealed class Chain
{
    private const int MostSiblings = 16;

    private readonly StackOrigin? origin;
    private readonly string titleKey;
    private readonly string foldedTitle;
    private readonly HashSet<string> keys;
    private readonly IReadOnlyList<Chain> all;
    private ImmutableArray<Chain>? relatives;
    private SubjectNames? titleWords;
    private ImmutableArray<(Chain, int)>? strangers;

    private Chain(Card card, IReadOnlyList<Chain> all, string title, StackOrigin? origin, IEnumerable<string> labels)
    {
        this.all = all;
        Card = card;
        Title = title;
        this.origin = origin;
        titleKey = Phrase.KeyOf(title);
        foldedTitle = Folding.Fold(title);
        Phrases = [.. labels.Select(label => new Phrase(label))];
        keys = [.. Phrases.Select(phrase => phrase.Key)];
    }

    public Card Card { get; }

    public string Title { get; }

    public ImmutableArray<Phrase> Phrases { get; }

    /// <summary>How many different labels there are.</summary>
    public int DistinctCount => keys.Count;

    /// <summary>
    /// Other chains of the deck that are drawn alike and share a label: the stacks a learner takes for this one. A tree is
    /// no sibling of a drawing, since authors often name the same layers in other words there.
    /// </summary>
    public IEnumerable<Chain> Siblings => Relatives.Take(MostSiblings);

    /// <summary>Those that a prompt with nothing but the title cannot tell from this one.</summary>
    public IEnumerable<Chain> Namesakes => Relatives.Where(other => other.titleKey == titleKey);

    /// <summary>Labels of siblings, wherever they stand there, that this chain does not have, not even in other words.</summary>
    public ImmutableArray<(Chain Sibling, int At)> Strangers => strangers ??=
    [
        .. from sibling in Siblings
           from at in Enumerable.Range(0, sibling.Phrases.Length)
           where !Phrases.Any(sibling.Phrases[at].IsLike)
           select (sibling, at),
    ];

    private ImmutableArray<Chain> Relatives => relatives ??=
        [.. all.Where(other => other != this && other.origin == origin && other.keys.Overlaps(keys))];

    /// <param name="all">The chains of the deck; may be completed until the first question.</param>
    public static Chain? Of(Card card, IReadOnlyList<Chain> all) => card switch
    {
        StackCard { Stack: var stack } =>
            new(card, all, stack.Title, stack.Origin, stack.Layers.Select(layer => layer.Text)),
        SequenceCard { Sequence: var sequence } =>
            new(card, all, sequence.Title, origin: null, sequence.Steps.Select(step => step.Text)),
        _ => null,
    };

    public int CountOf(string key) => Phrases.Count(phrase => phrase.Key == key);

    /// <summary>What lies on this side of a position; null at the edge.</summary>
    public Phrase? Neighbor(int at, Side side)
    {
        var neighbor = side == Side.Before ? at - 1 : at + 1;
        return neighbor >= 0 && neighbor < Phrases.Length ? Phrases[neighbor] : null;
    }

    /// <summary>Whether the title, which stands above every question, says this label: asking for it would tell it.</summary>
    public bool IsNamedInTitle(int at)
    {
        var label = Folding.Fold(Phrases[at].Text);
        for (var found = 0; label.Length > 0; found++)
        {
            found = foldedTitle.IndexOf(label, found, StringComparison.Ordinal);
            if (found < 0)
                return false;
            if (IsEdge(found - 1) && IsEdge(found + label.Length))
                return true;
        }

        return false;

        bool IsEdge(int character) =>
            character < 0 || character >= foldedTitle.Length || !char.IsLetterOrDigit(foldedTitle[character]);
    }

    /// <summary>Whether the label has a word that the title has too, and that tells something.</summary>
    public bool HasWordOfTitle(int at)
    {
        titleWords ??= new SubjectNames([Title]);
        return titleWords.MaskIn(Phrases[at].Text) != Phrases[at].Text;
    }

    /// <summary>
    /// Whether one label alone is right on this side of a position: not where its label stands twice, or has another neighbor
    /// in a stack of the same title.
    /// </summary>
    public bool HasSingleNeighbor(int at, Side side) =>
        Neighbor(at, side) is { } neighbor && CountOf(Phrases[at].Key) == 1
        && !Namesakes.Any(namesake => namesake.Neighbors(Phrases[at].Key, side).Any(other => other.Key != neighbor.Key));

    /// <summary>What lies on this side of the label wherever it stands.</summary>
    public IEnumerable<Phrase> Neighbors(string key, Side side)
    {
        for (var i = 0; i < Phrases.Length; i++)
        {
            if (Phrases[i].Key == key && Neighbor(i, side) is { } neighbor)
                yield return neighbor;
        }
    }

    /// <summary>Whether a sibling has a layer of this boundary with another neighbor: what tells the siblings apart.</summary>
    /// <param name="upper">Index of the upper layer or earlier step.</param>
    public bool IsContrasted(int upper)
    {
        var (before, after) = (Phrases[upper].Key, Phrases[upper + 1].Key);
        return Siblings.Any(sibling =>
            sibling.Neighbors(before, Side.After).Any(other => other.Key != after)
            || sibling.Neighbors(after, Side.Before).Any(other => other.Key != before));
    }

    public Prompt OrderPrompt() => origin is null ? Words.StepsInOrder(Title) : Words.LayersInOrder(Title);

    public Prompt BuildPrompt() => Words.BuildLayers(Title);

    public Prompt MissingPrompt() => Words.MissingLayer(Title);

    public Prompt NeighborPrompt(Phrase anchor, Side side) =>
        origin is null ? Words.NeighborStep(Title, anchor.Text, side) : Words.NeighborLayer(Title, anchor.Text, side);

    /// <summary>Where the position lies, seen from its neighbor: what it is the neighbor of on the given side.</summary>
    public string PlaceOf(int at, Side side)
    {
        var anchor = Neighbor(at, side == Side.Before ? Side.After : Side.Before)?.Text;
        return origin is null ? Words.PlaceOfStep(anchor, side) : Words.PlaceOfLayer(anchor, side);
    }

    private PromptWording Words => PromptWording.In(Card.Deck.Language);
}
