using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Tests.Core.Insights;
using VirtQuiz.Tests.DeckFiles;

namespace VirtQuiz.Tests.Core.Sessions;

public class DuelTests
{
    [Fact]
    public void Two_subjects_are_told_apart_by_all_that_is_said_of_one_and_not_of_both()
    {
        var cards = Duel.Between("TCP", "UDP", Past.Cards);

        Assert.NotEmpty(cards);
        Assert.Equal(
            Past.Cards.Where(card => card is CellCard or ItemCard && card.Names.Contains("TCP") != card.Names.Contains("UDP")), cards);
    }

    [Fact]
    public void What_holds_for_both_is_left_out()
    {
        var cards = DeckCards.Of(Reading.Deck(
            "| | Hub | Switch | Router |\n|---|---|---|---|\n| Layer | physical | data link | network |\n| Cable | copper | copper | copper |\n"));

        Assert.Equal(["Layer · Hub", "Layer · Switch"], Duel.Between("Switch", "Hub", cards).Select(card => card.Label));
    }

    [Fact]
    public void A_name_that_both_cards_have_was_not_mixed_up()
    {
        var cards = DeckCards.Of(Reading.Deck(
            "| | Hub | Switch | Router |\n|---|---|---|---|\n| Power | mains | mains | battery |\n| Layer | physical | data link | network |\n"));
        var (shared, ofHub, ofRouter) = (cards[0], cards.Single(card => card.Label == "Layer · Hub"), cards.Single(card => card.Label == "Layer · Router"));

        Assert.Equal(["Hub", "Switch"], shared.Names);
        Assert.Equal(("Hub", "Router"), Duel.Names(shared, ofRouter));
        Assert.Null(Duel.Names(shared, ofHub));
        Assert.Null(Duel.Names(ofHub, ofHub));
    }

    [Fact]
    public void Cards_outside_of_tables_are_told_apart_by_themselves()
    {
        var notes = Past.Cards.Where(card => card is not (CellCard or ItemCard)).Take(2).ToArray();

        Assert.Equal(notes, Duel.Between(notes[1].Label, notes[0].Label, Past.Cards));
    }

    [Fact]
    public void A_name_that_no_deck_has_has_no_cards() => Assert.Empty(Duel.Between("SCTP", "DCCP", Past.Cards));
}
