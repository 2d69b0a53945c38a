using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Commands.Documents;

/// <summary>What became of answered cards: <c>virtquiz relink --json</c>.</summary>
public sealed record RelinkDocument(ImmutableArray<RenamingDocument> Renamed, ImmutableArray<VanishedDocument> Vanished)
{
    public static RelinkDocument Of(ChangedCards changed) => new(
        [.. changed.Renamed.Select(RenamingDocument.Of)], [.. changed.Vanished.Select(VanishedDocument.Of)]);
}
