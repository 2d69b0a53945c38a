using System.Collections.Immutable;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress;

/// <summary>What the journals know of cards, whether or not a deck still has them.</summary>
/// <param name="Cards">Every card that was answered and not relinked away.</param>
/// <param name="BadQuestions">What the learner called a bad question.</param>
/// <param name="LastRelinks">The relinks that were made together last and are not taken back; empty when there are none.</param>
public sealed record KnownProgress(
    ImmutableArray<KnownCard> Cards, ImmutableArray<BadQuestion> BadQuestions, ImmutableArray<Recorded> LastRelinks);
