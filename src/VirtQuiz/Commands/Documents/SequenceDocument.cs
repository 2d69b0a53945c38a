using System.Collections.Immutable;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Commands.Documents;

/// <param name="Steps">The first one first.</param>
public sealed record SequenceDocument(string Title, int Line, ImmutableArray<string> Steps)
{
    public static SequenceDocument Of(Sequence sequence) =>
        new(sequence.Title, sequence.Place.Line, [.. sequence.Steps.Select(step => step.Text)]);
}
