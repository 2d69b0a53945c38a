using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>All that apply: the subjects that share a value, the names in a subject's list, or the author's own options.</summary>
internal sealed class MultipleAnswerForm : IQuestionForm
{
    private const int MostOptions = 6, MostRight = 3, MostWrong = 3;

    public FormObstacle? ObstacleTo(Card card, DeckFacts deck) => card switch
    {
        CellCard { Subjects.Length: 1 } => FormObstacle.SingleSubject,
        CellCard cell => ObstacleTo(deck.FactOf(cell), deck),
        ItemCard item => ObstacleTo(deck.ItemOf(item)),
        NoteCard { Note.Options.IsEmpty: false } => null,
        _ => FormObstacle.OtherKind,
    };

    public Question Make(Card card, DeckFacts deck, Occasion occasion, ref Pcg32 chance) => card switch
    {
        CellCard cell => SubjectsOf(deck.FactOf(cell), deck, occasion, ref chance),
        NoteCard note => OptionsOf(note, ref chance),
        _ => ItemsOf(deck.ItemOf((ItemCard)card), occasion, ref chance),
    };

    private static FormObstacle? ObstacleTo(Fact fact, DeckFacts deck)
    {
        if (fact.IsNothingButNames)
            return FormObstacle.NothingButNames;

        return OtherSubjects.Of(fact, deck).IsEmpty ? FormObstacle.TooFewDistractors : null;
    }

    private static FormObstacle? ObstacleTo(ItemFact item)
    {
        if (item.NamesSubject)
            return FormObstacle.MaskIsCue;

        return AskableSubjects(item).Length == 0 ? FormObstacle.TooFewDistractors : null;
    }

    private static MultipleAnswerQuestion SubjectsOf(Fact fact, DeckFacts deck, Occasion occasion, ref Pcg32 chance)
    {
        var prompt = PromptWording.In(fact.Card.Deck.Language).SubjectsOf(fact.Row.Attribute, fact.Phrase.Text);
        var subjects = fact.Card.Subjects.Select(fact.Row.SubjectOption);
        var right = subjects.DistinctBy(option => Phrase.KeyOf(option.Text)).ToArray();
        chance.Shuffle<Option>(right);
        var wrong = Draw.ConfusedFirst([.. OtherSubjects.Of(fact, deck).Select(fact.Row.SubjectOption)], occasion, ref chance);
        return Make(fact.Card, prompt, right, [.. wrong], ref chance);
    }

    private static MultipleAnswerQuestion ItemsOf(ItemFact item, Occasion occasion, ref Pcg32 chance)
    {
        var subjects = AskableSubjects(item);
        var subject = subjects[chance.Next(subjects.Length)];
        var card = item.Card;
        var prompt = PromptWording.In(card.Deck.Language).ItemsOf(card.Comparison.Subjects[subject], card.Row.Attribute);

        // The asked name is always among the options; how many right ones stand beside it is left to chance.
        var others = item.Row.Of(subject).Where(other => other != item && !other.NamesSubject);
        var alsoRight = others.Select(other => other.Option).ToArray();
        chance.Shuffle<Option>(alsoRight);
        var shown = chance.Next(Math.Min(alsoRight.Length, MostRight - 1) + 1);
        var wrong = Draw.ConfusedFirst([.. item.Row.ClearlyNotOf(subject).Select(other => other.Option)], occasion, ref chance);
        return Make(card, prompt, [item.Option, .. alsoRight[..shown]], [.. wrong], ref chance);
    }

    /// <summary>All the options that the author wrote, and no others.</summary>
    private static MultipleAnswerQuestion OptionsOf(NoteCard card, ref Pcg32 chance)
    {
        var written = card.Note.Options.ToArray();
        chance.Shuffle<NoteOption>(written);
        return new MultipleAnswerQuestion(
            card, new Prompt("", card.Note.Question), [.. written.Select(option => new Option(option.Text, null, null))],
            [.. Enumerable.Range(0, written.Length).Where(index => written[index].IsRight)]);
    }

    /// <summary>Those subjects of the name that leave enough names that are clearly not theirs.</summary>
    private static int[] AskableSubjects(ItemFact item) =>
        [.. item.Card.Subjects.Where(subject => item.Row.ClearlyNotOf(subject).Length >= Distractors.Fewest)];

    /// <summary>Takes from the front of both: at most three wrong ones, and right ones up to six in all.</summary>
    private static MultipleAnswerQuestion Make(Card card, Prompt prompt, Option[] right, Option[] wrong, ref Pcg32 chance)
    {
        var wrongShown = wrong[..Math.Min(wrong.Length, MostWrong)];
        var rightShown = right[..Math.Min(right.Length, MostOptions - wrongShown.Length)];
        Option[] options = [.. rightShown, .. wrongShown];
        chance.Shuffle<Option>(options);
        ImmutableArray<int> answers = [.. Enumerable.Range(0, options.Length).Where(i => rightShown.Contains(options[i]))];
        return new MultipleAnswerQuestion(card, prompt, [.. options], answers);
    }
}
