using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class OrderingScreenTests
{
    private readonly StagedSitting sitting = new(new Stage.Asking(Samples.English.Ordering, Guess: false, Hint: null));

    // Handed out: 0 VM, 1 Guest Process, 2 Host OS, 3 Guest OS, 4 Hardware, 5 Hypervisor.
    [Fact]
    public void A_layer_is_dragged_with_the_mouse()
    {
        using var driver = Open();

        driver.Grab("Host OS").DragOver("Hardware").Shows("━━━", "drops here").Release("Hardware").ShowsNot("━━━").Press(Key.Enter);

        Assert.Equal([0, 1, 3, 4, 2, 5], Submitted);
    }

    [Fact]
    public void A_newcomer_drags_the_whole_stack_into_order()
    {
        using var driver = Open();

        driver.Grab("VM").DragOver("Guest Process").Release("Guest Process")
            .Grab("Guest OS").DragOver("Host OS").Release("VM")
            .Grab("Hypervisor").Release("Host OS")
            .Press(Key.Enter);

        Assert.Equal([1, 3, 0, 5, 2, 4], Submitted);
    }

    [Fact]
    public void A_layer_is_moved_by_keys()
    {
        using var driver = Open();

        driver.Press(Key.Space).Shows("lifted").Press(Key.CursorDown, Key.CursorDown, Key.Space, Key.Enter);

        Assert.Equal([1, 2, 0, 3, 4, 5], Submitted);
    }

    [Fact]
    public void Enter_drops_what_is_lifted_before_it_submits()
    {
        using var driver = Open();

        driver.Press(Key.Space, Key.CursorDown, Key.Enter);
        Assert.Empty(sitting.Responses);
        driver.Press(Key.Enter);

        Assert.Equal([1, 0, 2, 3, 4, 5], Submitted);
    }

    [Fact]
    public void Digits_name_the_layers_in_order()
    {
        using var driver = Open();

        driver.Type("241635").Press(Key.Enter);

        Assert.Equal([1, 3, 0, 5, 2, 4], Submitted);
    }

    [Fact]
    public void Escape_puts_back_what_is_lifted_and_leaves_only_then()
    {
        var window = Window();
        using var driver = Driver.Open(() => window);

        driver.Press(Key.Space, Key.CursorDown, Key.Esc);
        Assert.Empty(window.Gone);
        driver.Press(Key.Esc);

        Assert.Equal(["Leave"], window.Gone);
    }

    [Fact]
    public void Escape_during_a_drag_puts_the_layer_back_and_a_late_release_moves_nothing()
    {
        using var driver = Open();

        driver.Grab("Host OS").DragOver("Hardware").Press(Key.Esc).ShowsNot("lifted").Release("Hypervisor").Press(Key.Enter);

        Assert.Equal([0, 1, 2, 3, 4, 5], Submitted);
    }

    [Fact]
    public void A_board_as_it_was_handed_out_is_not_submitted()
    {
        using var driver = Open();

        driver.ShowsNot("Move a layer first").Press(Key.CursorDown, Key.Enter).Shows("Move a layer first.");
        Assert.Empty(sitting.Responses);
        driver.Type("3").ShowsNot("Move a layer first").Press(Key.Enter);

        Assert.Equal([2, 0, 1, 3, 4, 5], Submitted);
    }

    [Fact]
    public void I_dont_know_is_told_what_every_boundary_means()
    {
        sitting.Stage = Samples.English.ExplainOrder(1, 3, 0, 5, 2, 4) with
        {
            Response = new Response.DontKnow(),
            Verdict = new Verdict(Outcome.Wrong, []),
        };
        using var driver = Open();

        driver.Shows("Hypervisor / Host OS: The hypervisor is an ordinary program of the host.");
    }

    [Fact]
    public void A_board_that_waits_says_nothing_of_its_boundaries()
    {
        using var driver = Driver.Open(Window, 80, 40);

        driver.ShowsNot("ordinary program");
    }

    [Fact]
    public void Layers_too_many_for_the_window_scroll_with_the_cursor()
    {
        using var driver = Driver.Open(Window, 60, 14);

        driver.ShowsNot("Hypervisor").ShowsNot("▴").Shows("▾")
            .Press([.. Enumerable.Repeat(Key.CursorDown, 5)]).Shows("Hypervisor", "▴").ShowsNot("▾");
    }

    [Fact]
    public void Feedback_marks_each_boundary_and_says_what_a_missed_one_means()
    {
        sitting.Stage = Samples.English.ExplainOrder(1, 3, 0, 5, 4, 2);
        using var driver = Open();

        driver.Shows("3 of 5 boundaries right", "✓", "✗", "Hypervisor / Host OS: The hypervisor is an ordinary program of the host.");
    }

    private IEnumerable<int> Submitted => Assert.IsType<Response.Arrangement>(Assert.Single(sitting.Responses)).Items;

    private StageWindow Window() => new(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English));

    private Driver Open() => Driver.Open(Window);
}
