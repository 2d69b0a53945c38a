using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>One side of one boundary that can be asked: what lies on this side of the anchor?</summary>
internal sealed class NeighborPlace
{
    private const int Fewest = 2, Most = 3;

    private readonly Chain chain;
    private readonly Side side;
    private readonly int anchor;
    private readonly int answer;
    private readonly Option[] fromSameChain;
    private readonly Option[] fromSiblingPlaces;
    private readonly Option[] fromSiblings;

    private NeighborPlace(Chain chain, Side side, int anchor, int answer)
    {
        this.chain = chain;
        this.side = side;
        this.anchor = anchor;
        this.answer = answer;
        var used = new HashSet<string> { AnchorKey, chain.Phrases[answer].Key };
        fromSameChain =
        [
            .. Enumerable.Range(0, chain.Phrases.Length)
                .Where(i => !chain.Phrases[i].IsLike(chain.Phrases[answer]) && used.Add(chain.Phrases[i].Key))
                .Select(i => OptionAt(chain, i)),
        ];
        fromSiblingPlaces = Intruders(used, onlyAtAnchor: true);
        fromSiblings = Intruders(used, onlyAtAnchor: false);
    }

    private string AnchorKey => chain.Phrases[anchor].Key;

    private int DistractorCount => fromSameChain.Length + fromSiblingPlaces.Length + fromSiblings.Length;

    /// <summary>
    /// The place, when exactly one label is right there and enough are clearly wrong. An anchor that stands in the chain
    /// twice, or in another stack of the same title with another neighbor, has no single answer; an answer that the title names has none to find.
    /// </summary>
    public static NeighborPlace? At(Chain chain, int upper, Side side)
    {
        var (anchor, answer) = side == Side.After ? (upper, upper + 1) : (upper + 1, upper);
        if (!chain.HasSingleNeighbor(anchor, side) || chain.IsNamedInTitle(answer))
            return null;

        var place = new NeighborPlace(chain, side, anchor, answer);
        return place.DistractorCount >= Fewest ? place : null;
    }

    /// <summary>
    /// One layer of a sibling that was confused or else lies at this place there, then layers of the same stack, then
    /// others of siblings.
    /// </summary>
    public ChoiceQuestion Ask(Occasion occasion, ref Pcg32 chance)
    {
        chance.Shuffle<Option>(fromSameChain);
        Option[] intruders = [.. Draw.ConfusedFirst([.. fromSiblingPlaces, .. fromSiblings], occasion, ref chance)];
        var first = intruders.Length > 0 && occasion.IsConfused(intruders[0].Card)
            ? intruders[0]
            : intruders.FirstOrDefault(fromSiblingPlaces.Contains);
        var rest = fromSameChain.Concat(intruders.Where(intruder => intruder != first));
        return ShuffledChoice.Of(
            chain.Card,
            Form.Neighbor,
            chain.NeighborPrompt(chain.Phrases[anchor], side),
            [OptionAt(chain, answer), .. Unlike([.. first is null ? rest : rest.Prepend(first)]).Take(Most)],
            ref chance);
    }

    /// <summary>The first of these and those that are not like one before; like ones only where there would be too few.</summary>
    private static IEnumerable<Option> Unlike(Option[] wrong)
    {
        var kept = new List<(Phrase Phrase, Option Option)>();
        foreach (var option in wrong)
        {
            var phrase = new Phrase(option.Text);
            if (kept.Count < Most && !kept.Exists(other => other.Phrase.IsLike(phrase)))
                kept.Add((phrase, option));
        }

        var unlike = kept.Select(other => other.Option).ToArray();
        return unlike.Length >= Fewest ? unlike : unlike.Concat(wrong.Except(unlike)).Take(Fewest);
    }

    /// <summary>Layers of siblings that this chain does not have, not even in other words.</summary>
    private Option[] Intruders(HashSet<string> used, bool onlyAtAnchor) =>
    [
        .. from stranger in chain.Strangers
           let phrase = stranger.Sibling.Phrases[stranger.At]
           where !onlyAtAnchor || stranger.Sibling.Neighbors(AnchorKey, side).Contains(phrase)
           where used.Add(phrase.Key)
           select OptionAt(stranger.Sibling, stranger.At),
    ];

    private Option OptionAt(Chain of, int at)
    {
        var place = of.PlaceOf(at, side);
        return new Option(of.Phrases[at].Text, of == chain ? place : $"{of.Title} · {place}", of == chain ? null : of.Card.Id);
    }
}
