using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands.Documents;

/// <param name="Answer">With what explains it on a line of its own.</param>
public sealed record NoteDocument(string Question, string Answer, int Line)
{
    public static NoteDocument Of(Note note) => new(
        note.Question, note.Explanation is { } why ? $"{note.Answer}\n{why}" : note.Answer, note.Place.Line);
}
