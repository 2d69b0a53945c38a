using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// Makes questions of cards. Pure: the same card of the same deck, form, confusions and seed give the same question
/// on every machine and under every culture. What can be prepared is prepared once for each deck.
/// </summary>
public static class QuestionEngine
{
    private static readonly ImmutableArray<Form> Forms = [.. Enum.GetValues<Form>()];

    private static readonly ImmutableArray<IQuestionForm> Makers = [.. Forms.Select(MakerOf)];

    /// <summary>A question about the card; null when the card cannot be asked in this form.</summary>
    /// <param name="card">One of <see cref="DeckCards.Of"/> its deck.</param>
    /// <param name="confused">
    /// The cards whose answers the learner once took for this card's; they come back as distractors where they are good ones.
    /// </param>
    /// <param name="boundary">
    /// For <see cref="Form.Neighbor"/> the boundary to ask, by the index of the layer above it or the step before it;
    /// null leaves the choice to chance. Other forms take no notice.
    /// </param>
    /// <exception cref="ArgumentException">The card is not one of its deck's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form or boundary.</exception>
    public static Question? Make(Card card, Form form, ReadOnlySpan<CardId> confused, ulong seed, int? boundary = null)
    {
        var deck = DeckFacts.Of(card.Deck);
        var maker = MakerFor(form);
        if (maker.ObstacleTo(card, deck) is not null)
            return null;

        var chance = ChanceFor(card, seed);
        return maker.Make(card, deck, new Occasion(confused, boundary), ref chance);
    }

    /// <summary>Why the card cannot be asked in this form; null when it can.</summary>
    public static FormObstacle? ObstacleTo(Card card, Form form) =>
        MakerFor(form).ObstacleTo(card, DeckFacts.Of(card.Deck));

    /// <summary>Every form with whether the card can be asked in it, in the order of <see cref="Form"/>.</summary>
    public static ImmutableArray<FormAvailability> FormsFor(Card card) =>
        [.. Forms.Select(form => new FormAvailability(form, ObstacleTo(card, form)))];

    /// <summary>The later values of the row that could not clearly be wrong if this one is right.</summary>
    public static IEnumerable<CellCard> LikeBelow(CellCard card)
    {
        var fact = DeckFacts.Of(card.Deck).FactOf(card);
        return fact.Row.Around(fact).Where(other => other.At > fact.At && other.Phrase.IsLike(fact.Phrase)).Select(other => other.Card);
    }

    private static IQuestionForm MakerFor(Form form) =>
        (int)form >= 0 && (int)form < Makers.Length
            ? Makers[(int)form]
            : throw new ArgumentOutOfRangeException(nameof(form), form, "No such form.");

    private static IQuestionForm MakerOf(Form form) => form switch
    {
        Form.Choice => new ChoiceForm(),
        Form.ReverseChoice => new ReverseChoiceForm(),
        Form.MultipleAnswer => new MultipleAnswerForm(),
        Form.Ordering => new OrderingForm(),
        Form.Neighbor => new NeighborForm(),
        Form.Flashcard => new FlashcardForm(),
        Form.Sort => new SortForm(),
        Form.Matching => new MatchingForm(),
        Form.BuildStack => new BuildStackForm(),
        Form.MissingLayer => new MissingLayerForm(),
        Form.WhichStack => new WhichStackForm(),
        Form.TypeIn => new TypeInForm(),
        Form.Explain => new ExplainForm(),
        Form.TrueFalse => new TrueFalseForm(),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
    };

    /// <summary>Cards asked with the same seed are shuffled differently, and neighboring seeds have nothing in common.</summary>
    private static Pcg32 ChanceFor(Card card, ulong seed)
    {
        var id = card.Id.Value;
        return new Pcg32(Scatter(seed ^ (ulong)id), (ulong)(id >> 64));
    }

    // The finalizer of SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
    private static ulong Scatter(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
