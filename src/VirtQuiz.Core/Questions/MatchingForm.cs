using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>Subjects of a row are paired with their values; where the deck has one, a value is too many.</summary>
internal sealed class MatchingForm : IQuestionForm
{
    private const int FewestPairs = 3, MostPairs = 4;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (card is not CellCard cell)
            return FormObstacle.OtherKind;

        var fact = deck.FactOf(cell);
        if (fact.IsNothingButNames)
            return FormObstacle.NothingButNames;

        return Unlike(fact, MaskedAlike(fact), deck).Count >= FewestPairs ? null
            : Unlike(fact, fact.Row.Around(fact), deck).Count >= FewestPairs ? FormObstacle.MaskIsCue
            : FormObstacle.TooFewDistractors;
    }

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var asked = deck.FactOf((CellCard)card);
        Fact[] others = [.. MaskedAlike(asked)];
        chance.Shuffle<Fact>(others);
        var facts = Unlike(asked, ConfusedFirst(others, occasion), deck);

        // What comes first may be like several others; the order of the table is known to leave enough.
        if (facts.Count < FewestPairs)
            facts = Unlike(asked, MaskedAlike(asked), deck);
        Fact[] pairs = [.. facts.Take(MostPairs)];
        chance.Shuffle<Fact>(pairs);
        Fact[] values = [.. pairs, .. facts.Skip(MostPairs).Concat(FromLikeRows(facts, deck)).Take(1)];
        chance.Shuffle<Fact>(values);

        var items = ImmutableArray.CreateBuilder<string>(pairs.Length);
        foreach (var fact in pairs)
            items.Add(fact.Card.Comparison.Subjects[fact.Card.Subjects[chance.Next(fact.Card.Subjects.Length)]]);
        return new PlacingQuestion(
            card, Form.Matching, PromptWording.In(card.Deck.Language).MatchValues(asked.Row.Attribute), items.MoveToImmutable(),
            [.. values.Select(fact => fact.Option)], [.. pairs.Select(fact => Array.IndexOf(values, fact))], Array.IndexOf(pairs, asked));
    }

    /// <summary>The other values of the row that name a subject exactly when this one does: a mask among others would tell whose it is.</summary>
    private static IEnumerable<Fact> MaskedAlike(Fact asked) =>
        asked.Row.Around(asked).Where(other => other.NamesSubject == asked.NamesSubject);

    private static IEnumerable<Fact> ConfusedFirst(IEnumerable<Fact> facts, Occasion occasion)
    {
        var confused = new List<Fact>();
        var others = new List<Fact>();
        foreach (var fact in facts)
            (occasion.IsConfused(fact.Card.Id) ? confused : others).Add(fact);
        return confused.Concat(others);
    }

    /// <summary>This value and those others that say clearly something else than it and each other, of whichever subject.</summary>
    private static List<Fact> Unlike(Fact first, IEnumerable<Fact> others, DeckFacts deck)
    {
        var found = new List<Fact> { first };
        foreach (var other in others)
        {
            if (!other.IsNothingButNames && found.TrueForAll(fact => AreApart(fact, other, deck)))
                found.Add(other);
        }

        return found;
    }

    private static bool AreApart(Fact one, Fact other, DeckFacts deck) =>
        !one.Phrase.IsLike(other.Phrase) && !IsTrueOf(one, other, deck) && !IsTrueOf(other, one, deck);

    /// <summary>Whether the deck says the value of one subject of the other as well, under whatever attribute.</summary>
    private static bool IsTrueOf(Fact value, Fact other, DeckFacts deck) =>
        other.Card.Subjects.Any(subject => deck.ColumnOf(other.Card.Comparison.Subjects[subject]).Contains(value.Key));

    /// <summary>What other tables say under the same attribute of subjects that are not asked, and names nobody.</summary>
    private static IEnumerable<Fact> FromLikeRows(List<Fact> facts, DeckFacts deck)
    {
        var row = facts[0].Row;
        var compared = row.Comparison.Subjects.Select(Phrase.KeyOf).ToHashSet();
        return from like in facts[0].NamesSubject ? [] : deck.RowsLike(row)
               from other in like.Facts
               where !other.NamesSubject && row.Names.MaskIn(other.Card.Text) == other.Card.Text
               where !other.Card.Subjects.Any(subject => compared.Contains(Phrase.KeyOf(like.Comparison.Subjects[subject])))
               where facts.TrueForAll(fact => AreApart(fact, other, deck))
               select other;
    }
}
