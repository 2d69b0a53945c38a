using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>What a session is made from.</summary>
/// <param name="Cards">The cards of the chosen decks, in deck order.</param>
/// <param name="Progress">What is known of them; cards nothing happened to are absent.</param>
public sealed record SessionMaterial(
    ImmutableArray<Card> Cards,
    IReadOnlyDictionary<CardId, CardProgress> Progress,
    LearnerSettings Settings)
{
    /// <summary>The cards of all decks, chosen or not: the daily limit of new things is one for all.</summary>
    public ImmutableArray<Card> AllCards { get; init; } = Cards;

    /// <summary>The forms that the learner wants to be asked in.</summary>
    public FormSet Forms { get; init; } = Settings.Forms;

    /// <summary>How long a sitting is, where the mode does not decide.</summary>
    public SittingLength Length { get; init; } = Settings.Length;

    /// <summary>Whether the length was asked for this once, so that it holds in every mode.</summary>
    public bool IsLengthAsked { get; init; }

    public CardProgress Of(Card card) => Find(card) ?? new CardProgress(card.Id);

    /// <summary>What is known of a card; null when nothing happened to it yet.</summary>
    public CardProgress? Find(Card card) => Progress.GetValueOrDefault(card.Id);
}
