using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands.Documents;

public sealed record NoteDocument(string Question, string Answer, int Line)
{
    public static NoteDocument Of(Note note) => new(note.Question, note.Answer, note.Place.Line);
}
