using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>A question (or a term) with a written answer.</summary>
/// <param name="KeyPoints">The bullets of the answer; may be empty.</param>
public sealed record Note(string Question, string Answer, Place Place, ImmutableArray<string> KeyPoints)
{
    /// <summary>The options that the author wrote for the question; empty for a question without.</summary>
    public ImmutableArray<NoteOption> Options { get; init; } = [];

    /// <summary>Why the answer is right, where the author says so apart from it; null where not.</summary>
    public string? Explanation { get; init; }

    /// <summary>The answer with its key points below, a line each.</summary>
    public string AnswerInFull
    {
        get
        {
            var points = KeyPoints.Select(point => $"• {point}");
            return string.Join('\n', Answer == string.Join("; ", KeyPoints) && !KeyPoints.IsEmpty ? points : points.Prepend(Answer));
        }
    }
}
