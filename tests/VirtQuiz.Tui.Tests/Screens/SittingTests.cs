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
    public void The_next_card_to_fall_due_is_known_from_the_session_and_is_none_that_is_suspended()
    {
        var cards = Samples.English.Cards;
        CardProgress[] known =
        [
            DueIn(cards[0], 2) with { Suspended = true },
            DueIn(cards[1], 3),
            DueIn(cards[2], 4),
        ];

        Assert.Equal(Samples.Now.Day.AddDays(3), SittingWith(known).NextDue?.DueDay);
    }

    [Fact]
    public void A_card_that_is_set_aside_is_the_next_one_when_it_comes_back()
    {
        var cards = Samples.English.Cards;
        var tomorrow = Samples.Now.Day.AddDays(1);

        Assert.Equal(tomorrow, SittingWith(DueIn(cards[0], 0) with { BuriedUntil = tomorrow }, DueIn(cards[1], 3)).NextDue?.DueDay);
        Assert.Equal(Samples.Now.Day.AddDays(2), SittingWith(DueIn(cards[0], 2) with { BuriedUntil = tomorrow }, DueIn(cards[1], 3)).NextDue?.DueDay);
    }

    private static Sitting SittingWith(params CardProgress[] known)
    {
        var material = new SessionMaterial(
            Samples.English.Cards, ImmutableDictionary.CreateRange(known.Select(card => KeyValuePair.Create(card.Card, card))),
            LearnerSettings.Default);

        return new Sitting(SessionMode.Missed, material, new MemoryProgress(new TestClock()), new TestClock(), seed: 1);
    }

    private static CardProgress DueIn(Card card, int days) => new(card.Id)
    {
        Schedule = ScheduleState.New with { Phase = Phase.Review, DueDay = Samples.Now.Day.AddDays(days) },
    };
}
