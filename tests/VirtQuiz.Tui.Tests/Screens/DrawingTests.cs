using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Question;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>Questions about a drawing, and what is said beside the options of each form.</summary>
public class DrawingTests
{
    private static readonly FormSamples Forms = FormSamples.English;

    [Fact]
    public void The_gap_is_a_question_mark_until_the_answer_fills_it()
    {
        var before = Model(Asking(Forms.MissingLayer)).Drawing!;
        var after = Model(new StagedSitting(Forms.Explain(Forms.MissingLayer, 0))).Drawing!;

        Assert.Equal(["Guest Process", "Guest OS", "VM", "?", "Host OS", "Hardware"], before.Layers.Select(layer => layer.Text));
        Assert.Equal(new DrawnLayer("Hypervisor", Role.Right, "✓"), after.Layers[3]);
        Assert.Equal(["", "", "", "✓", "", ""], after.Layers.Select(layer => layer.Mark));
    }

    [Fact]
    public void What_was_masked_can_be_read_after_the_answer()
    {
        var question = Forms.WhichStack with { Drawing = new ShownStack(["Guest Process", "[…]", "VM", "[…]", "Host OS", "Hardware"], Gap: null) };
        var before = new QuestionModel(Asking(question), question, Language.English).Drawing!;
        var after = new QuestionModel(new StagedSitting(Forms.Explain(question, 0)), question, Language.English).Drawing!;

        Assert.Equal(["Guest Process", "[…]", "VM", "[…]", "Host OS", "Hardware"], before.Layers.Select(layer => layer.Text));
        Assert.Equal(["Guest Process", "Guest OS", "VM", "Hypervisor", "Host OS", "Hardware"], after.Layers.Select(layer => layer.Text));
        Assert.Equal(before.Widths, after.Widths);
    }

    [Fact]
    public void The_box_has_room_for_every_option_so_that_it_does_not_tell_the_right_one()
    {
        var before = Model(Asking(Forms.MissingLayer)).Drawing!;
        var after = Model(new StagedSitting(Forms.Explain(Forms.MissingLayer, 2))).Drawing!;

        Assert.Equal(before.Widths, after.Widths);
        Assert.Contains("Container Engine", before.Widths);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("which")]
    public void A_drawing_is_answered_by_a_digit(string form)
    {
        var sitting = Asking(form == "missing" ? Forms.MissingLayer : Forms.WhichStack);
        using var driver = Open(sitting);

        driver.Shows("│     Guest OS").Type("2");

        Assert.Equal(new Response.Pick(1), Assert.Single(sitting.Responses));
    }

    [Theory]
    [InlineData(60, 18)]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void The_drawing_keeps_its_lines_between_question_and_feedback(int width, int height)
    {
        using var before = Open(Asking(Forms.MissingLayer), width, height);
        using var after = Open(new StagedSitting(Forms.Explain(Forms.MissingLayer, 0)), width, height);

        Assert.Equal(Gap(before, "Guest OS", "Hardware"), Gap(after, "Guest OS", "Hardware"));
    }

    [Fact]
    public void In_a_low_window_one_can_scroll_to_the_top_of_the_drawing_and_an_arrow_comes_back_to_the_options()
    {
        using var driver = Open(Asking(Forms.MissingLayer), 60, 14);

        driver.Shows("3 Hypervisor").ShowsNot("Which layer is missing?");
        driver.Press(Key.PageUp).Shows("Which layer is missing?").Press(Key.CursorDown).Shows("▸ 1", "3 Hypervisor");
    }

    [Fact]
    public void The_heading_does_not_tell_which_stack_is_drawn_before_the_answer()
    {
        using var before = Open(Asking(Forms.WhichStack));
        using var after = Open(new StagedSitting(Forms.Explain(Forms.WhichStack, 0)));

        Assert.DoesNotContain("Type 2", before.Rows[0], StringComparison.Ordinal);
        Assert.Contains("› Type 2 (Hosted)", after.Rows[0], StringComparison.Ordinal);
    }

    public static TheoryData<string, int, string[], string[]> Remarks => new()
    {
        { "missing", 0, ["✗ yours; a layer of Container", "✓ right"], ["that is"] },
        { "which", 2, ["✗ yours", "✓ right", "Process / Container / Host OS / Hardware"], ["that is"] },
        { "false", 0, ["✗ yours; true of Container", "✓ right"], ["that is"] },
        { "false", 1, ["true of Container", "✓ right"], ["yours"] },
        { "true", 1, ["✗ yours; true of Type 2 hypervisor", "✓ right"], ["that is"] },
        { "true", 0, ["✓ right"], ["yours", "true of"] },
    };

    [Theory]
    [MemberData(nameof(Remarks))]
    public void Each_form_says_in_its_own_words_what_an_option_would_have_been_right_for(
        string form, int picked, string[] shown, string[] notShown)
    {
        var question = form switch
        {
            "missing" => Forms.MissingLayer,
            "which" => Forms.WhichStack,
            _ => Forms.TrueFalse(form == "true"),
        };
        using var driver = Open(new StagedSitting(Forms.Explain(question, picked)), 100, 40);

        driver.Shows(shown);
        foreach (var text in notShown)
            driver.ShowsNot(text);
    }

    private static int Gap(Driver driver, string upper, string lower) => RowOf(driver, lower) - RowOf(driver, upper);

    private static int RowOf(Driver driver, string text)
    {
        driver.Shows(text);
        return driver.Rows.ToList().FindIndex(row => row.Contains(text, StringComparison.Ordinal));
    }

    private static QuestionModel Model(StagedSitting sitting) => new(sitting, Forms.MissingLayer, Language.English);

    private static StagedSitting Asking(Question question) => new(new Stage.Asking(question, Guess: false, Hint: null));

    private static Driver Open(StagedSitting sitting, int width = 80, int height = 24) => Driver.Open(
        () => new StageWindow(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English)), width, height);
}
