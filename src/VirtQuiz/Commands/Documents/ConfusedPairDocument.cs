using System.Collections.Immutable;

namespace VirtQuiz.Commands.Documents;

/// <summary>Two names that were mixed up.</summary>
/// <param name="Times">How often <paramref name="TakenFor"/> was picked for <paramref name="Name"/>.</param>
/// <param name="Back">The other way round.</param>
public sealed record ConfusedPairDocument(
    string Deck, string Name, string TakenFor, int Times, int Back, ImmutableArray<string> Attributes, string LastDay);
