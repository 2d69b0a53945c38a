using System.Runtime.InteropServices;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>Pass that counts which card's answer was picked for which, of late and ever.</summary>
internal sealed class ConfusionTally(StudyDay today)
{
    private readonly Dictionary<(CardId Asked, CardId Picked), MixUp> mixUps = [];

    /// <summary>Asked card and picked card, and how often.</summary>
    public IEnumerable<KeyValuePair<(CardId Asked, CardId Picked), MixUp>> MixUps => mixUps;

    public void Add(in Answered answered, CardId asked)
    {
        if (answered.Review.PickedCard is not { } picked || picked == asked)
            return;
        ref var mixUp = ref CollectionsMarshal.GetValueRefOrAddDefault(mixUps, (asked, picked), out _);
        mixUp += MixUp.On(answered.Review.Day, today);
    }
}
