using System.Collections.Immutable;
using VirtQuiz.Core.Insights;

namespace VirtQuiz.Commands.Documents;

/// <summary>What is known now of a deck, an attribute or a subject.</summary>
/// <param name="Recall">Mean probability of recall of the seen cards.</param>
public sealed record RecallDocument(string Deck, string Name, int Seen, int Unseen, double Recall)
{
    public static ImmutableArray<RecallDocument> Of(ImmutableArray<RecallGroup> groups) =>
        [.. groups.Select(group => new RecallDocument(group.Deck.Id.Value, group.Name, group.Seen, group.Unseen, group.Recall))];
}
