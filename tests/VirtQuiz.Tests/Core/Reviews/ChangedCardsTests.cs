using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Tests.Core.Reviews;

public class ChangedCardsTests
{
    private const string Before = """
        | Item | Hub | Switch | Router |
        |---|---|---|---|
        | **Layer** | Physical | Data link | Network |
        | **Forwards by** | repeating every bit | the MAC address | the IP address |
        | **Splits broadcasts** | No | No | Yes |
        | **Examples** | NETGEAR, Hubster | Catalyst, Nexus | Juniper, Mikrotik |

        - **MTU**: the largest packet that a link carries
        - **TTL**: how many routers a packet may still pass

        ## Layers of a guest

        ```
        ┌──────────┐
        │ Guest OS │
        ├──────────┤
        │ Hardware │
        └──────────┘
        ```

        """;

    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Layer** | Physical", "Layer** | physical at last", "", "")]
    [InlineData("**Layer**", "**OSI layer**",
        "Layer · Hub → OSI layer · Hub, Layer · Switch → OSI layer · Switch, Layer · Router → OSI layer · Router", "")]
    [InlineData("| Switch |", "| Bridge |", "Layer · Switch → Layer · Bridge, Forwards by · Switch → Forwards by · Bridge, "
        + "Examples · Catalyst → Examples · Catalyst, Examples · Nexus → Examples · Nexus", "")]
    [InlineData("Nexus", "Nexus 9000", "Examples · Nexus → Examples · Nexus 9000", "")]
    [InlineData("Nexus", "Aruba", "", "Examples · Nexus")]
    [InlineData("**MTU**", "**Maximum transmission unit (MTU)**", "MTU → Maximum transmission unit (MTU)", "")]
    [InlineData("- **MTU**: the largest packet that a link carries", "- **RFC**: a document of the IETF", "", "MTU")]
    [InlineData("- **MTU**: the largest packet that a link carries", "", "", "MTU")]
    [InlineData("Layers of a guest", "What a guest stands on", "Layers of a guest → What a guest stands on", "")]
    public void A_card_that_vanished_goes_on_as_the_one_that_is_clearly_like_it(
        string old, string now, string renamed, string vanished)
    {
        var changed = ChangedCards.Of(Answered(Read("net.md", Before)), [Read("net.md", Before.Replace(old, now))]);

        Assert.Equal(renamed, Shown(changed.Renamed));
        Assert.Equal(vanished, string.Join(", ", changed.Vanished.Select(card => card.Card.Label)));
    }

    [Fact]
    public void Where_two_are_alike_nothing_is_guessed()
    {
        const string Answer = "what a packet carries so that it ends";
        var changed = ChangedCards.Of(
            Answered(Read("net.md", $"- **Limit**: {Answer}")), [Read("net.md", $"- **Limit A**: {Answer}\n- **Limit B**: {Answer}")]);

        Assert.Empty(changed.Renamed);
        Assert.Equal("Limit", Assert.Single(changed.Vanished).Card.Label);
    }

    [Fact]
    public void A_card_that_was_answered_beside_the_vanished_one_is_another()
    {
        var both = Read("net.md", "- **Limit**: how many routers a packet may pass\n- **Limits**: how many routers a packet may pass");
        var one = Read("net.md", "- **Limits**: how many routers a packet may pass");

        var changed = ChangedCards.Of(Answered(both), [one]);

        Assert.Empty(changed.Renamed);
        Assert.Single(changed.Vanished);
    }

    [Fact]
    public void A_card_that_was_first_answered_later_may_be_the_same()
    {
        var old = Answered(Read("net.md", "- **Limit**: how many routers a packet may pass"));
        var now = Read("net.md", "- **Limits**: how many routers a packet may pass");

        var changed = ChangedCards.Of([.. old, .. Answered(now, Monday.AddDays(1))], [now]);

        Assert.Equal("Limit → Limits", Shown(changed.Renamed));
    }

    [Fact]
    public void The_cards_of_a_deck_that_is_not_at_hand_are_left_alone()
    {
        var changed = ChangedCards.Of(Answered(Read("net.md", Before)), [Read("other.md", "- **RFC**: a document of the IETF")]);

        Assert.Equal(("", 0), (Shown(changed.Renamed), changed.Vanished.Length));
    }

    [Fact]
    public void A_deck_under_another_name_takes_over_all_cards()
    {
        var changed = ChangedCards.Of(Answered(Read("net.md", Before)), [Read("network.md", Before)]);

        var renaming = Assert.Single(changed.Renamed);
        Assert.Equal("net", renaming.From?.Value[^3..]);
        Assert.Equal(DeckCards.Of(Read("network.md", Before)).Length, renaming.Links.Length);
        Assert.All(renaming.Links, link => Assert.Equal(link.From.Seen.Text, link.To.Text));
    }

    [Theory]
    [InlineData("Layers of a guest", "What a guest stands on", "")]
    [InlineData("**Layer**", "**OSI layer**", "")]
    [InlineData("- **MTU**: the largest packet that a link carries", "- **RFC**: a document of the IETF", "MTU")]
    public void A_deck_that_was_changed_beside_its_name_takes_over_what_is_clearly_like(string old, string now, string gone)
    {
        var changed = ChangedCards.Of(Answered(Read("net.md", Before)), [Read("network.md", Before.Replace(old, now))]);

        var renaming = Assert.Single(changed.Renamed);
        Assert.Equal("net", renaming.From?.Value[^3..]);
        Assert.Equal(DeckCards.Of(Read("net.md", Before)).Length - (gone.Length > 0 ? 1 : 0), renaming.Links.Length);
        Assert.Equal((gone, 0), (string.Join(", ", changed.Vanished.Select(card => card.Card.Label)), changed.Absent.Length));
    }

    [Fact]
    public void A_deck_of_which_less_than_half_is_there_is_not_renamed()
    {
        var changed = ChangedCards.Of(Answered(Read("net.md", Before)), [Read("network.md", Before[Before.IndexOf("- **MTU", StringComparison.Ordinal)..])]);

        Assert.Equal((0, 0, 1), (changed.Renamed.Length, changed.Vanished.Length, changed.Absent.Length));
    }

    [Fact]
    public void Of_two_decks_the_one_that_has_more_of_the_vanished_one_takes_over()
    {
        var changed = ChangedCards.Of(
            Answered(Read("net.md", Before)), [Read("copy.md", Before.Replace("**MTU**", "**RFC**")), Read("network.md", Before)]);

        Assert.Equal("network", Assert.Single(changed.Renamed).Deck.Id.Value[^7..]);
    }

    [Theory]
    [InlineData("network.md", "netz.md")]
    [InlineData("network.md", "network.ko.md")]
    public void Two_decks_that_could_both_be_the_vanished_one_are_neither(string first, string second)
    {
        var changed = ChangedCards.Of(Answered(Read("net.md", Before)), [Read(first, Before), Read(second, Before)]);

        Assert.Empty(changed.Renamed);
    }

    [Fact]
    public void Thousands_of_renamed_cards_are_matched_by_what_they_still_share()
    {
        var old = Read("net.md", string.Concat(Enumerable.Range(0, 2000).Select(n => $"- **Term {n} of old**: text number {n} as it was\n")));
        var now = Read("net.md", string.Concat(Enumerable.Range(0, 2000).Select(n => $"- **Term {n} of new**: text number {n} as it was\n")));

        var changed = ChangedCards.Of(Answered(old), [now]);

        Assert.Equal(2000, changed.Renamed.Length + changed.Vanished.Length);
        Assert.All(changed.Renamed, renaming => Assert.Equal(renaming.Links[0].From.Seen.Text, renaming.Links[0].To.Text));
    }

    private static Deck Read(string file, string text) => DeckReader.Read(text, DeckSource.Alone(file)).Deck!;

    private static KnownCard[] Answered(Deck deck) => Answered(deck, Monday);

    private static KnownCard[] Answered(Deck deck, DateTimeOffset at) =>
    [
        .. DeckCards.Of(deck).Select(card => new KnownCard(
            card.Id, new CardSeen(card.Id, deck.Id, deck.Edition, card.Kind, card.Parts, card.Text), Answers: 1, at, at)),
    ];

    private static string Shown(IEnumerable<Renaming> renamed) => string.Join(
        ", ", renamed.SelectMany(renaming => renaming.Links).Select(link => $"{link.From.Label} → {link.To.Label}"));
}
