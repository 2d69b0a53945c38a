using VirtQuiz.Core.Cards;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>Stacks that would have the same name are numbered, and the author is told how to name them.</summary>
public sealed class StackNameTests
{
    private const string Two = """
        ```
        ┌───────┐   ┌───────┐
        │  App  │   │  Web  │
        ├───────┤   ├───────┤
        │  OS   │   │  VM   │
        └───────┘   └───────┘
        ```
        """;

    private const string Tree = "```\nHost\n└── Hypervisor\n    └── Guest\n```\n";

    [Theory]
    [InlineData("## Layers\n\n" + Two, "Layers (1)|Layers (2)", "4:13 Warning StackNameSame Layers 2")]
    [InlineData("## Layers\n\n" + Tree + "\n## Other\n\n## layers\n\n" + Tree, "Layers (1)|layers (2)", "14:1 Warning StackNameSame layers 2")]
    [InlineData("## One\n\n" + Tree + "\n## Two\n\n" + Tree, "One|Two", null)]
    public void Stacks_of_one_name_are_numbered_and_reported_once(string text, string names, string? problem)
    {
        var reading = Reading.Of(text);

        Assert.Equal(names.Split('|'), reading.Deck!.Stacks.Select(stack => stack.Title));
        Assert.Equal(problem is null ? [] : [problem], Reading.Problems(reading));
    }

    [Theory]
    [InlineData("## Layers\n\n```\n  Left        Right\n")]
    public void The_remedy_helps(string beginning)
    {
        var reading = Reading.Of(beginning + Two["```\n".Length..]);

        Assert.Equal(["Left", "Right"], reading.Deck!.Stacks.Select(stack => stack.Title));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_tree_keeps_the_name_of_its_drawing_and_identities_stay_as_they_are()
    {
        var deck = Reading.Deck("## Layers\n\n" + Two[..Two.IndexOf("   ┌", StringComparison.Ordinal)] + "\n" + """
            │  App  │
            ├───────┤
            │  OS   │
            └───────┘
            ```
            """ + "\n\n" + Tree);

        Assert.Equal(["Layers", "Layers"], deck.Stacks.Select(stack => stack.Title));
        Assert.Equal(["Layers", "Layers"], DeckCards.Of(Reading.Deck("## Layers\n\n" + Two)).Select(card => card.Parts[0]));
    }
}
