using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Commands.Documents;

/// <summary>What became of answered cards: <c>virtquiz relink --json</c>.</summary>
/// <param name="NotRead">Decks with answered cards that were not read, and so not compared.</param>
public sealed record RelinkDocument(
    ImmutableArray<RenamingDocument> Renamed, ImmutableArray<VanishedDocument> Vanished, ImmutableArray<AbsentDeckDocument> NotRead)
{
    public static RelinkDocument Of(ChangedCards changed) => new(
        [.. changed.Renamed.Select(RenamingDocument.Of)], [.. changed.Vanished.Select(VanishedDocument.Of)],
        [.. changed.Absent.Select(AbsentDeckDocument.Of)]);
}
