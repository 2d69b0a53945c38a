using System.Collections.Immutable;

namespace VirtQuiz.Core.Questions;

/// <summary>
/// The subjects of a row of which a value is clearly not true: those whose own value says something else, here and in
/// other comparisons of the deck.
/// </summary>
internal static class OtherSubjects
{
    public static ImmutableArray<int> Of(Fact fact, DeckFacts deck) => fact.OtherSubjects ??= Find(fact, deck);

    private static ImmutableArray<int> Find(Fact fact, DeckFacts deck)
    {
        var subjects = fact.Card.Comparison.Subjects;
        var names = fact.Card.Subjects.Select(fact.Row.Names.KeyOf).ToHashSet();
        var isSaidOnce = !deck.RowsLike(fact.Row).Any();
        return
        [
            .. fact.Row.Around(fact)
                .Where(other => !other.Phrase.MaySayTheSame(fact.Phrase))
                .SelectMany(other => other.Card.Subjects)
                .Where(subject => isSaidOnce || !deck.ValuesOf(fact.Row.Attribute, subjects[subject])
                    .Any(value => value.Phrase.MaySayTheSame(fact.Phrase)))
                .Where(subject => names.Add(fact.Row.Names.KeyOf(subject))),
        ];
    }
}
