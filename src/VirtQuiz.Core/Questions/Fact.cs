using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Core.Questions;

/// <summary>A value of a row, prepared for being asked and for being an option.</summary>
internal sealed class Fact
{
    private readonly Prompt?[] valuePrompts;

    public Fact(CellCard card, int at, FactRow row, SubjectNames names)
    {
        Card = card;
        At = at;
        Row = row;
        Phrase = new Phrase(names.MaskIn(card.Text));
        Key = Phrase.KeyOf(card.Text);
        NamesSubject = !ReferenceEquals(Phrase.Text, card.Text);
        IsNothingButNames = !Phrase.Text.Replace(SubjectNames.Mask, "", StringComparison.Ordinal).Any(char.IsLetterOrDigit);
        Option = new Option(Phrase.Text, string.Join(", ", card.Names), card.Id);
        valuePrompts = new Prompt?[card.Subjects.Length];
    }

    public CellCard Card { get; }

    /// <summary>Index among the values of the row.</summary>
    public int At { get; }

    public FactRow Row { get; }

    /// <summary>The value as it is shown in a question, names masked.</summary>
    public Phrase Phrase { get; }

    /// <summary>The value as the deck has it, reduced to what counts.</summary>
    public string Key { get; }

    public bool NamesSubject { get; }

    public bool IsNothingButNames { get; }

    public Option Option { get; }

    /// <summary>The other values that a question for this one may offer; found at the first question.</summary>
    public Distractors? Distractors { get; set; }

    /// <summary>The subjects of which this value is clearly not true; found at the first question.</summary>
    public ImmutableArray<int>? OtherSubjects { get; set; }

    /// <summary>The prompt that asks for this value of one of its subjects.</summary>
    /// <param name="which">Index into the card's subjects.</param>
    public Prompt ValuePrompt(int which) => valuePrompts[which] ??=
        PromptWording.In(Card.Deck.Language).ValueOf(Card.Comparison.Subjects[Card.Subjects[which]], Card.Row.Attribute);
}
