using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>What is told about boundaries after a stack was put in order or built.</summary>
public class BoundaryRemarksTests
{
    // a b c b d: the deck explains the first and the third boundary.
    [Theory]
    [InlineData(Form.Ordering, "a b c b d", "a / b: one|c / b: three")]
    [InlineData(Form.Ordering, "b d a b c", "c / b: three")]
    [InlineData(Form.Ordering, "c b d b a", "a / b: one")]
    [InlineData(Form.Ordering, null, "a / b: one|c / b: three")]
    [InlineData(Form.BuildStack, "a b c b x", "")]
    [InlineData(Form.BuildStack, "a b x c", "c / b: three")]
    [InlineData(Form.BuildStack, null, "a / b: one|c / b: three")]
    public void Only_missed_boundaries_are_explained_unless_all_are_right_or_none_was_tried(Form form, string? given, string told)
    {
        string[] layers = ["a", "b", "c", "b", "d"];
        var place = new Place(1, 1);
        var stack = new LayerStack(
            "S", "S", StackOrigin.Drawing, place, [.. layers.Select(layer => new Layer(layer, place, [], null))],
            [new Boundary(0, "one", place), new Boundary(2, "three", place)]);
        var deck = new Deck(new DeckId("sample"), Language.English, Language.English, "Sample", "sample.md") { Stacks = [stack] };
        ImmutableArray<string> items = form == Form.Ordering ? [.. layers] : [.. layers, "x"];
        var question = new OrderingQuestion(DeckCards.Of(deck)[0], form, new Prompt("S", ""), items, [0, 1, 2, 3, 4]);
        Response response = given is null ? new Response.DontKnow() : new Response.Arrangement(ItemsOf(given, items));

        var remarks = BoundaryRemarks.On(new Stage.Explaining(
            question, response, Marking.Mark(question, response), Rating.Again, Guess: false, []));

        Assert.Equal(told.Split('|', StringSplitOptions.RemoveEmptyEntries), remarks);
    }

    private static ImmutableArray<int> ItemsOf(string given, ImmutableArray<string> items)
    {
        var left = Enumerable.Range(0, items.Length).ToList();
        return
        [
            .. given.Split(' ').Select(label =>
            {
                var item = left.Find(item => items[item] == label);
                left.Remove(item);
                return item;
            }),
        ];
    }
}
