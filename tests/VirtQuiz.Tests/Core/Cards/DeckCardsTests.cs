using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Cards;

public class DeckCardsTests
{
    [Fact]
    public void The_post_gives_23_cells_7_items_and_3_drawings()
    {
        var cards = DeckCards.Of(PostDeck.Deck);

        // 27 facts: eight rows of three cells, of which two share a value, and a list row of seven names.
        Assert.Equal(23, cards.OfType<CellCard>().Count());
        Assert.Equal(7, cards.OfType<ItemCard>().Count());
        Assert.Equal([5, 6, 6], cards.OfType<StackCard>().Select(card => card.Stack.Layers.Length));
        Assert.All(cards.OfType<StackCard>(), card => Assert.Equal(StackOrigin.Tree, card.Other?.Origin));
        Assert.Equal(cards.Length, cards.Select(card => card.Id).Distinct().Count());
    }

    [Fact]
    public void A_card_is_known_by_the_names_of_its_parts()
    {
        var deck = Of(Table("TCP | UDP", "Port = 80 | 53", "Used by* = HTTP; SSH | DNS")) with
        {
            Stacks = [Stack("Layers", "IP", "Link")],
            Notes = [new Note("What is a port?", "A number.", new Place(9, 1), [])],
        };

        AssertCard("cell", "Port", "UDP");
        AssertCard("item", "Used by", "TCP", "SSH");
        AssertCard("stack", "Layers", "drawing");
        AssertCard("note", "What is a port?");

        void AssertCard(string kind, params string[] parts) =>
            Assert.Contains(DeckCards.Of(deck), card => card.Id == CardId.Of(Id, Language.English, kind, parts));
    }

    [Fact]
    public void Correcting_a_text_keeps_the_identity()
    {
        var before = CellOf(Of(Table("TCP | UDP", "Port = 80 | 53")), "Port", "TCP");
        var after = CellOf(Of(Table("TCP | UDP", "Port = 443 | 53")), "Port", "TCP");

        Assert.Equal(before.Id, after.Id);
        Assert.NotEqual(before.Text, after.Text);
    }

    [Fact]
    public void Subjects_that_share_a_value_share_the_first_ones_card()
    {
        var deck = Of(Table("A | B | C | D", "Port = 80 | x Y | 80 | X  y"));

        var cards = DeckCards.Of(deck).Cast<CellCard>().ToArray();

        Assert.Equal([0, 2], cards[0].Subjects);
        Assert.Equal([1, 3], cards[1].Subjects);
        Assert.Equal(CardId.Of(Id, Language.English, "cell", "Port", "B"), cards[1].Id);
    }

    [Fact]
    public void A_name_under_several_subjects_or_twice_in_a_cell_is_one_card()
    {
        var deck = Of(Table("A | B", "Tools* = git; Git; make | make"));

        var items = DeckCards.Of(deck).Cast<ItemCard>().Select(card => (card.Item, card.Subjects.Length));

        Assert.Equal([("git", 1), ("make", 2)], items);
    }

    [Fact]
    public void Cells_and_names_of_a_row_are_one_group_and_other_rows_are_others()
    {
        var deck = Of(Table("A | B", "Port = 1 | 2", "Port = 3 | 4", "Tools* = x; y | z"));

        var groups = DeckCards.Of(deck).GroupBy(card => card.Group).Select(group => group.Count());

        Assert.Equal([2, 2, 3], groups);
    }

    [Fact]
    public void Empty_cells_are_no_cards() =>
        Assert.Single(DeckCards.Of(Of(Table("A | B", "Port = 1 | "))));

    [Fact]
    public void What_bears_the_same_names_is_numbered()
    {
        var deck = Of(Table("A | B", "Port = 1 | 2"), Table("A | B", "Port = 3 | 4"));

        var cards = DeckCards.Of(deck);

        Assert.Equal(["Port", "A"], cards[0].Parts);
        Assert.Equal(["Port", "A", "#2"], cards[2].Parts);
        Assert.Equal(CardId.Of(Id, Language.English, "cell", "Port", "A", "#2"), cards[2].Id);
    }

    [Fact]
    public void Cards_stand_in_the_order_of_the_file()
    {
        var deck = Of(Table("A | B", "Port = 1 | 2") with { Place = new Place(20, 1) }) with
        {
            Stacks = [Stack("Layers", "IP", "Link") with { Place = new Place(30, 1) }],
            Notes = [new Note("Why?", "So.", new Place(10, 1), [])],
        };

        Assert.Equal(
            [CardKind.Note, CardKind.Cell, CardKind.Cell, CardKind.Stack], DeckCards.Of(deck).Select(card => card.Kind));
    }

    [Theory]
    [InlineData(3, 4, StackOrigin.Drawing)]
    [InlineData(4, 3, StackOrigin.Tree)]
    [InlineData(3, 3, StackOrigin.Drawing)]
    public void Of_a_tree_and_a_drawing_under_one_heading_the_deeper_is_scheduled(int tree, int drawing, StackOrigin scheduled)
    {
        var deck = Of(
            Stack("Type 1", StackOrigin.Tree, Layers(tree)),
            Stack("Type 1", StackOrigin.Drawing, Layers(drawing)));

        var card = Assert.IsType<StackCard>(Assert.Single(DeckCards.Of(deck)));

        Assert.Equal(scheduled, card.Stack.Origin);
        Assert.NotEqual(scheduled, card.Other?.Origin);
        Assert.Equal(["Type 1", scheduled.ToString()], card.Parts);
    }

    [Fact]
    public void Two_drawings_under_one_heading_are_two_cards()
    {
        var deck = Of(Stack("Both", "a", "b"), Stack("Both", "c", "d"), Stack("Both", StackOrigin.Tree, "e", "f"));

        var cards = DeckCards.Of(deck).Cast<StackCard>().ToArray();

        Assert.Equal(3, cards.Length);
        Assert.All(cards, card => Assert.Null(card.Other));
        Assert.Equal(["Both", "Drawing", "#2"], cards[1].Parts);
    }

    private static string[] Layers(int count) => [.. Enumerable.Range(1, count).Select(number => $"layer {number}")];
}
