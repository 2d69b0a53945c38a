using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>Names of a list row are put to their subjects.</summary>
internal sealed class SortForm : IQuestionForm
{
    private const int FewestNames = 3, MostNames = 6, MostSubjects = 4;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck)
    {
        if (card is not ItemCard item)
            return FormObstacle.OtherKind;

        if (item.Subjects.Length > 1)
            return FormObstacle.SharedValue;

        var asked = deck.ItemOf(item);
        if (asked.NamesSubject)
            return FormObstacle.MaskIsCue;

        return IsEnough(Sortable(asked, asked.Row.Items)) ? null : FormObstacle.TooFewDistractors;
    }

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var asked = deck.ItemOf((ItemCard)card);
        ItemFact[] others = [.. asked.Row.Items];
        chance.Shuffle<ItemFact>(others);
        var sortable = Sortable(asked, others);

        // What comes first may be like several others; the order of the deck is known to leave enough.
        var names = Shown(asked, IsEnough(sortable) ? sortable : Sortable(asked, asked.Row.Items));
        chance.Shuffle<ItemFact>(names);

        int[] subjects = [.. names.Select(SubjectOf).Distinct()];
        chance.Shuffle<int>(subjects);
        return new PlacingQuestion(
            card, Form.Sort, PromptWording.In(card.Deck.Language).SortNames(asked.Card.Row.Attribute),
            [.. names.Select(name => name.Card.Item)], [.. subjects.Select(asked.Row.SubjectOption)],
            [.. names.Select(name => Array.IndexOf(subjects, SubjectOf(name)))], Array.IndexOf(names, asked));
    }

    private static bool IsEnough(List<ItemFact> names) =>
        names.Count >= FewestNames && names.Exists(name => SubjectOf(name) != SubjectOf(names[0]));

    private static int SubjectOf(ItemFact name) => name.Card.Subjects[0];

    /// <summary>The asked name first, then those that have one subject, do not tell it, and are not like a name before.</summary>
    private static List<ItemFact> Sortable(ItemFact asked, IEnumerable<ItemFact> names)
    {
        var found = new List<ItemFact> { asked };
        foreach (var name in names)
        {
            if (name.Card.Subjects.Length == 1 && !name.NamesSubject && !found.Exists(other => other.Phrase.IsLike(name.Phrase)))
                found.Add(name);
        }

        return found;
    }

    /// <summary>As many as fit on a board, of as many subjects as possible: one of each subject before a second of any.</summary>
    private static ItemFact[] Shown(ItemFact asked, List<ItemFact> names)
    {
        var bySubject = names.GroupBy(SubjectOf).OrderBy(names => names.Key == SubjectOf(asked) ? 0 : 1).Take(MostSubjects);
        return
        [
            .. bySubject.SelectMany(names => names.Index()).OrderBy(name => name.Index).Select(name => name.Item).Take(MostNames),
        ];
    }
}
