using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class BuildStackScreenTests
{
    private readonly StagedSitting sitting = new(new Stage.Asking(Samples.English.BuildStack, Guess: false, Hint: null));

    // Handed out: 0 VM, 1 Guest Process, 2 Host OS, 3 Guest OS, 4 Hardware, 5 Hypervisor, 6 Container engine, 7 Bins/Libs.
    [Fact]
    public void Layers_are_dragged_onto_the_stack_within_it_and_back_to_the_pool()
    {
        using var driver = Open();

        driver.Grab("Host OS").DragOver("empty").Shows("━━━").Release("empty")
            .Grab("Guest OS").Release("Host OS")
            .Grab("Bins/Libs").Release("Guest OS")
            .Grab("Bins/Libs").Release("layers to choose from")
            .Press(Key.Enter);

        Assert.Equal([3, 2], Submitted);
    }

    [Fact]
    public void Layers_are_put_on_the_stack_by_keys()
    {
        using var driver = Open();

        driver.Press(Key.CursorDown, Key.Space, Key.CursorRight, Key.Space).Press(Key.Enter);

        Assert.Equal([1], Submitted);
    }

    [Fact]
    public void Digits_name_the_layers_in_order_and_escape_takes_the_last_one_back()
    {
        using var driver = Open();

        driver.Type("2417").Press(Key.Esc).Type("635").Press(Key.Enter);

        Assert.Equal([1, 3, 0, 5, 2, 4], Submitted);
    }

    [Fact]
    public void Enter_drops_what_is_lifted_before_it_submits()
    {
        using var driver = Open();

        driver.Press(Key.Space, Key.CursorRight, Key.Enter);
        Assert.Empty(sitting.Responses);
        driver.Press(Key.Enter);

        Assert.Equal([0], Submitted);
    }

    [Fact]
    public void An_empty_stack_is_not_submitted()
    {
        using var driver = Open();

        driver.ShowsNot("Put a layer").Press(Key.Enter).Shows("Put a layer on the stack first.");

        Assert.Empty(sitting.Responses);
    }

    [Fact]
    public void Escape_during_a_drag_puts_the_layer_back_and_a_late_release_moves_nothing()
    {
        using var driver = Open();

        driver.Type("1").Grab("Host OS").DragOver("VM").Press(Key.Esc).ShowsNot("━━━").Release("VM").Press(Key.Enter);

        Assert.Equal([0], Submitted);
    }

    [Fact]
    public void Feedback_marks_the_intruders()
    {
        sitting.Stage = Samples.English.ExplainStack(1, 3, 0, 6, 5, 4);
        using var driver = Open();

        driver.Shows("5 of 6 layers found; ✗ 1 does not belong", "✗ Container engine", "the right order");
    }

    private IEnumerable<int> Submitted => Assert.IsType<Response.Arrangement>(Assert.Single(sitting.Responses)).Items;

    private Driver Open() => Driver.Open(() => new StageWindow(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English)));
}
