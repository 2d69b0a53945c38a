using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>Which subject a drawing shows, where neither a layer nor a mask may tell it.</summary>
public class WhichStackTests
{
    private static readonly Deck Machines = Of(
        Stack("Bare metal", "App", "Guest OS", "Hypervisor", "Hardware"),
        Stack("Hosted", "App", "Guest OS", "Hypervisor", "Host OS", "Hardware"),
        Stack("Containers", "App", "Libraries", "Engine", "Host OS", "Hardware"));

    [Fact]
    public void A_drawing_is_told_from_its_siblings()
    {
        var questions = Asking.All(StackOf(Machines, "Bare metal"), Form.WhichStack).Cast<ChoiceQuestion>().ToArray();

        Assert.All(questions, question =>
        {
            Assert.Equal("Bare metal", question.Options[question.Answer].Text);
            Assert.Equal(["Bare metal", "Containers", "Hosted"], question.Options.Select(option => option.Text).Order(StringComparer.Ordinal));
            Assert.Null(question.Drawing!.Gap);
            Assert.DoesNotContain("Bare metal", question.Prompt.ToString());
        });
    }

    [Theory]
    // Host OS and Guest are in two drawings each.
    [InlineData("Container", "Container Engine", 1)]
    [InlineData("Container", "Engine", 0)]
    [InlineData("Hosted", "Container Engine", 1)]
    [InlineData("Hosted", "Engine", 0)]
    public void Layers_that_say_a_name_are_masked_and_as_many_in_every_drawing(string asked, string layer, int masked)
    {
        var questions = Asking.All(StackOf(Jails(layer), asked), Form.WhichStack).Cast<ChoiceQuestion>().ToArray();

        Assert.Equal(Asking.Times, questions.Length);
        Assert.All(questions, question => Assert.Equal(masked, question.Drawing!.Layers.Count(shown => shown == "[…]")));
        Assert.All(questions, question => Assert.DoesNotContain("Container Engine", question.Drawing!.Layers));
    }

    // What tells two drawings as long from each other is never masked.
    [Fact]
    public void A_drawing_with_masks_fits_only_one_option()
    {
        var asked = Asking.All(StackOf(Jails("Container Engine"), "Hosted"), Form.WhichStack).Cast<ChoiceQuestion>()
            .Select(question => string.Join(' ', question.Drawing!.Layers)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["App Guest Hypervisor […]", "App […] Hypervisor Hardware", "[…] Guest Hypervisor Hardware"], asked);
    }

    [Theory]
    [InlineData("Container", FormObstacle.MaskIsCue)]
    [InlineData("Hosted", FormObstacle.TooFewDistractors)]
    public void Where_more_than_half_of_a_drawing_says_a_name_it_is_neither_asked_for_nor_an_option(string title, FormObstacle obstacle)
    {
        var deck = Of(
            Stack("Container", "Container app", "Container Engine", "Container OS", "Hardware"),
            Stack("Hosted", "App", "Guest", "Hypervisor", "Hardware"),
            Stack("Bare metal", "App", "Guest", "Monitor", "Hardware"));

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(StackOf(deck, title), Form.WhichStack));
    }

    [Fact]
    public void Drawings_alike_are_never_options_beside_each_other()
    {
        var deck = Of(Stack("A1", "a", "b", "c"), Stack("B2", "a", "b", "c"), Stack("C3", "a", "b", "d"), Stack("D4", "a", "e", "c"));

        Assert.All(
            Asking.All(StackOf(deck, "A1"), Form.WhichStack).Cast<ChoiceQuestion>(),
            question => Assert.DoesNotContain("B2", question.Options.Select(option => option.Text)));
    }

    // Two wrong drawings of one name, or with the same layers in other words, would tell that neither is the right one.
    [Theory]
    [InlineData("Jail", "Jail (BSD)", "e", "f")]
    [InlineData("Jail", "Zone", "e", "e (2)")]
    public void Wrong_drawings_have_names_and_layers_of_their_own(string third, string fourth, string layerOfThird, string layerOfFourth)
    {
        var deck = Of(
            Stack("Machine", "a", "b", "c"), Stack("Process", "a", "d", "c"), Stack(third, "a", layerOfThird, "c"), Stack(fourth, "a", layerOfFourth, "c"));

        Assert.All(
            Asking.All(StackOf(deck, "Machine"), Form.WhichStack).Cast<ChoiceQuestion>(),
            question => Assert.Equal(["Jail", "Machine", "Process"], question.Options.Select(option => option.Text).Order(StringComparer.Ordinal)));
    }

    private static Deck Jails(string layer) => Of(
        Stack("Container", "App", layer, "Host OS", "Hardware"),
        Stack("Hosted", "App", "Guest", "Hypervisor", "Hardware"),
        Stack("Bare metal", "App", "Guest", "Monitor", "Hardware"));

    private static StackCard StackOf(Deck deck, string title) =>
        DeckCards.Of(deck).OfType<StackCard>().Single(card => card.Stack.Title == title);
}
