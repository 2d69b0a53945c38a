using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>What a session knows of its cards; one that nothing happened to yet is known as new.</summary>
/// <param name="Before">What was known when the session began.</param>
/// <param name="Since">What is known now of the cards that something happened to since then.</param>
internal readonly record struct ProgressMap(
    IReadOnlyDictionary<CardId, CardProgress> Before, ImmutableDictionary<CardId, CardProgress> Since)
{
    public static ProgressMap Of(IReadOnlyDictionary<CardId, CardProgress> known) =>
        new(known, ImmutableDictionary<CardId, CardProgress>.Empty);

    public CardProgress Of(CardId card) =>
        Since.GetValueOrDefault(card) ?? Before.GetValueOrDefault(card) ?? new CardProgress(card);

    public ProgressMap With(CardProgress progress) => this with { Since = Since.SetItem(progress.Card, progress) };

    /// <summary>With all that happened since then taken back; what the cards say now stays known.</summary>
    public ProgressMap AsOf(ProgressMap earlier) => this with
    {
        Since = Since.ToImmutableDictionary(known => known.Key, known => earlier.Of(known.Key) with { Text = known.Value.Text }),
    };
}
