using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Play;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Wording;

namespace VirtQuiz.Tui.Tests.Screens;

public class ExplanationTests
{
    private static readonly PlayTexts Texts = new(Language.English);

    [Theory]
    [InlineData(StackOrigin.Tree, "The same as a tree: App / Kernel (the host's) / Metal")]
    [InlineData(StackOrigin.Drawing, "The same as a drawing: App / Kernel (the host's) / Metal")]
    public void What_the_deck_shows_twice_is_told_twice(StackOrigin origin, string told)
    {
        var card = WithOther(new LayerStack(
            "Tree", "Tree", origin, new Place(60, 1), [Layer("App"), Layer("Kernel", "the host's"), Layer("Metal")], []));

        Assert.Equal(told, Explanation.Of(card, [], Texts).Other);
        Assert.Equal(told, Explanation.ToTeach(card, Texts).Other);
        Assert.Null(Explanation.Of(Samples.English.Stack, [], Texts).Other);
    }

    [Theory]
    [InlineData(Language.English, "The same as a tree: App / Metal")]
    [InlineData(Language.Korean, "트리로는: App / Metal")]
    public void A_page_to_read_shows_the_tree_below_the_drawing(Language language, string told)
    {
        var card = WithOther(new LayerStack("Tree", "Tree", StackOrigin.Tree, new Place(60, 1), [Layer("App"), Layer("Metal")], []));
        using var driver = Driver.Open(() => new StageWindow(
            language, shell => Stages.ScreenFor(shell, new StagedSitting(new Stage.Teaching(card)), language)));

        var drawing = driver.Rows.Index().Last(row => row.Item.Contains("└─", StringComparison.Ordinal)).Index;
        Assert.Equal(told, driver.Rows[drawing + 1].Trim());
    }

    [Theory]
    [InlineData("a", "b", "a", "Type 1 hypervisor, Container: a\nType 2 hypervisor: b")]
    [InlineData(null, "b", null, "Type 2 hypervisor: b")]
    [InlineData("a", "a", "a", "a")]
    [InlineData(null, null, null, null)]
    public void A_page_to_read_says_whose_each_footnote_is(string? first, string? second, string? third, string? told)
    {
        Assert.Equal(told, Explanation.ToTeach(WithFootnotes(first, second, third), Texts).Why);
    }

    [Fact]
    public void The_footnote_of_the_one_subject_that_was_asked_about_needs_no_name()
    {
        Assert.Equal("b", Explanation.Of(WithFootnotes("a", "b", "c"), [], Texts).Why);
    }

    private static CellCard WithFootnotes(params string?[] footnotes)
    {
        var card = Samples.English.Performance;
        var row = card.Row with { Cells = [.. card.Row.Cells.Select((cell, i) => cell! with { Why = footnotes[i] })] };
        return new CellCard(card.Id, card.Deck, card.Place, card.Parts, card.Group, card.Comparison, row, card.Subjects);
    }

    private static StackCard WithOther(LayerStack other)
    {
        var card = Samples.English.Stack;
        return new StackCard(card.Id, card.Deck, card.Place, card.Parts, card.Stack, other);
    }

    private static Layer Layer(string text, string? annotation = null) => new(text, new Place(61, 1), [], annotation);
}
