using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>A question (or a term) with a written answer.</summary>
/// <param name="KeyPoints">The bullets of the answer; may be empty.</param>
public sealed record Note(string Question, string Answer, Place Place, ImmutableArray<string> KeyPoints)
{
    /// <summary>Stands before each key point of an answer in full.</summary>
    public const string Bullet = "• ";

    /// <summary>The options that the author wrote for the question; empty for a question without.</summary>
    public ImmutableArray<NoteOption> Options { get; init; } = [];

    /// <summary>Why the answer is right, where the author says so apart from it; null where not.</summary>
    public string? Explanation { get; init; }

    /// <summary>The answer as it is written, a line for each of its paragraphs and key points; else with the key points below.</summary>
    public string AnswerInFull
    {
        get => field ?? WithKeyPointsBelow();
        init;
    }

    private string WithKeyPointsBelow()
    {
        var points = KeyPoints.Select(point => Bullet + point);
        return string.Join('\n', Answer == string.Join("; ", KeyPoints) && !KeyPoints.IsEmpty ? points : points.Prepend(Answer));
    }
}
