using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>Everything that was chosen, now, the weakest first; the schedule stays as it is unless the learner wants it otherwise.</summary>
/// <param name="counts">Whether answers count where the card is due or being learned.</param>
internal sealed class CramRules(bool counts) : ModeRules
{
    public override bool IsLimited => false;

    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed)
    {
        var schedulers = new Schedulers(material.Settings);
        var shuffled = material.Cards
            .Where(card => material.Find(card) is not { Suspended: true } && CanAsk(card, material, schedulers, now))
            .ToArray();
        new Pcg32(seed).Shuffle(shuffled.AsSpan());
        return shuffled.OrderBy(card => schedulers.Of(card.Deck.Id).Retrievability(material.Of(card).Schedule, now.Day));
    }

    public override bool Counts(CardProgress progress, Moment now) => counts && base.Counts(progress, now);
}
