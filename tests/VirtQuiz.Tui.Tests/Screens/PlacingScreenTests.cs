using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class PlacingScreenTests
{
    private readonly StagedSitting sitting = new(new Stage.Asking(Samples.English.Sort, Guess: false, Hint: null));

    // Items: 0 Docker, 1 Xen, 2 VirtualBox, 3 Hyper-V; subjects: 1 Type 1, 2 Type 2, 3 Container.
    [Fact]
    public void Names_are_dragged_to_their_subjects_and_back()
    {
        using var driver = Open();

        driver.Grab("Docker").DragOver("Container").Shows("━━━").Release("Container")
            .Grab("Xen").Release("Docker").Grab("Xen").Release("to be placed")
            .Type("1").Press(Key.Enter).Shows("2 still to be placed.");
        Assert.Empty(sitting.Responses);
        driver.Type("12").Press(Key.Enter);

        Assert.Equal([2, 0, 1, 0], Submitted);
    }

    [Fact]
    public void A_digit_puts_the_name_under_the_cursor_to_a_subject()
    {
        using var driver = Open();

        driver.Type("3121").Press(Key.Enter);

        Assert.Equal([2, 0, 1, 0], Submitted);
    }

    [Fact]
    public void A_digit_puts_a_value_to_its_subject_and_sends_back_what_was_there()
    {
        sitting.Stage = new Stage.Asking(Samples.English.Matching, Guess: false, Hint: null);
        using var driver = Open();

        driver.Type("311").Press(Key.Enter).Shows("1 still to be placed.");
        Assert.Empty(sitting.Responses);
        driver.Type("2").Press(Key.Enter);

        Assert.Equal([2, 1, 0], Submitted);
    }

    [Fact]
    public void Feedback_says_where_a_name_belongs()
    {
        PlacingQuestion sort = Samples.English.Sort;
        sitting.Stage = Samples.English.ExplainPlacing(sort, 2, 1, 1, 0);
        using var driver = Open();

        driver.Shows("✗ Xen → Type 2 hypervisor", "right: Type 1 hypervisor", "✓ Docker → Container");
    }

    private IEnumerable<int?> Submitted => Assert.IsType<Response.Placement>(Assert.Single(sitting.Responses)).Options;

    private Driver Open() => Driver.Open(() => new StageWindow(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English)));
}
