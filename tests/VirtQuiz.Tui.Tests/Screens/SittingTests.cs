using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class SittingTests
{
    [Fact]
    public void The_next_card_to_fall_due_is_known_from_the_session_and_is_none_that_is_set_aside()
    {
        var cards = Samples.English.Cards;
        CardProgress[] known =
        [
            DueIn(cards[0], 1) with { BuriedUntil = Samples.Now.Day.AddDays(5) },
            DueIn(cards[1], 2) with { Suspended = true },
            DueIn(cards[2], 3),
            DueIn(cards[3], 4),
        ];
        using var progress = new MemoryProgress(new TestClock());
        var material = new SessionMaterial(
            cards, ImmutableDictionary.CreateRange(known.Select(card => KeyValuePair.Create(card.Card, card))),
            LearnerSettings.Default);

        var sitting = new Sitting(SessionMode.Missed, material, progress, new TestClock(), seed: 1);

        Assert.Equal(Samples.Now.Day.AddDays(3), sitting.NextDue?.DueDay);
    }

    private static CardProgress DueIn(Card card, int days) => new(card.Id)
    {
        Schedule = ScheduleState.New with { Phase = Phase.Review, DueDay = Samples.Now.Day.AddDays(days) },
    };
}
