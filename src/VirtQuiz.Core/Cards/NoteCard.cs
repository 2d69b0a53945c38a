using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

public sealed class NoteCard(CardId id, Deck deck, Place place, ImmutableArray<string> parts, Note note)
    : Card(id, deck, place, parts)
{
    public Note Note { get; } = note;

    public override CardKind Kind => CardKind.Note;

    public override string Text => Note.Answer;

    public override string Label => Note.Question;

    public override CardId Group => Id;
}
