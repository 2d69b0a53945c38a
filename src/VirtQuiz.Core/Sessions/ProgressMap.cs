using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>What a session knows of its cards; one that nothing happened to yet is known as new.</summary>
internal readonly record struct ProgressMap(ImmutableDictionary<CardId, CardProgress> Known)
{
    public CardProgress Of(CardId card) => Known.GetValueOrDefault(card) ?? new CardProgress(card);

    public ProgressMap With(CardProgress progress) => new(Known.SetItem(progress.Card, progress));

    /// <summary>With answers and bad questions since then taken back; what was learned of the cards beside that stays.</summary>
    public ProgressMap AsOf(ProgressMap earlier) =>
        new(Known.ToImmutableDictionary(known => known.Key, known => known.Value.AsOf(earlier.Of(known.Key))));
}
