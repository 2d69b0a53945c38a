using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

/// <summary>A name of a list row, prepared for being asked and for being an option.</summary>
internal sealed class ItemFact
{
    public ItemFact(ItemCard card, ItemRow row, SubjectNames names)
    {
        Card = card;
        Row = row;
        Phrase = new Phrase(card.Item);
        NamesSubject = names.MaskIn(card.Item) != card.Item;
        Option = new Option(card.Item, string.Join(", ", card.Names), card.Id);
    }

    public ItemCard Card { get; }

    public ItemRow Row { get; }

    public Phrase Phrase { get; }

    /// <summary>Whether the name itself tells where it belongs; masking a name would leave nothing.</summary>
    public bool NamesSubject { get; }

    public Option Option { get; }
}
