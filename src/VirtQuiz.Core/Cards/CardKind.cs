namespace VirtQuiz.Core.Cards;

public enum CardKind
{
    Cell,
    Item,
    Stack,
    Sequence,
    Note,
}
