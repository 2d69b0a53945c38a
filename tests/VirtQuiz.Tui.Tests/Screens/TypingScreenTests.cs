using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class TypingScreenTests
{
    private static readonly FormSamples Forms = FormSamples.English;

    [Theory]
    [InlineData("Hypervisor")]
    [InlineData("하이퍼바이저")]
    [InlineData("ㅎㅏㅇㅣ")]
    [InlineData("0 - ! ? q 1-9")]
    public void Every_key_that_writes_is_text_whatever_else_it_means(string text)
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Type(text).Shows("› " + text);
        Assert.Empty(sitting.Done);
        driver.Press(Key.Enter);

        Assert.Equal([new Response.Typed(text)], sitting.Responses);
    }

    [Fact]
    public void The_line_is_edited_at_the_cursor()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Type("가머").Press(Key.CursorLeft).Type("상").Press(Key.End).Type("신!").Press(Key.Backspace)
            .Press(Key.Home, Key.Delete).Type("허").Press(Key.CursorRight, Key.Enter);

        Assert.Equal([new Response.Typed("허상머신")], sitting.Responses);
    }

    [Fact]
    public void The_cursor_of_the_terminal_stands_where_the_next_character_goes()
    {
        using var driver = Open(Asking());
        var start = driver.Cursor!.Value;

        driver.Type("가상VM");
        Assert.Equal(start with { X = start.X + 6 }, driver.Cursor);
        driver.Press(Key.Home, Key.CursorRight);
        Assert.Equal(start with { X = start.X + 2 }, driver.Cursor);
    }

    [Fact]
    public void After_the_answer_there_is_no_cursor()
    {
        using var driver = Open(new StagedSitting(Forms.Explain(Forms.TypeIn, new Response.Typed("VM"))));

        Assert.Null(driver.Cursor);
    }

    [Fact]
    public void A_paste_goes_to_the_cursor_as_one_line()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Type("[]").Press(Key.CursorLeft).Paste("가상\r\n머신").Press(Key.Enter);

        Assert.Equal([new Response.Typed("[가상 머신]")], sitting.Responses);
    }

    [Fact]
    public void A_long_text_scrolls_within_its_line()
    {
        using var driver = Open(Asking());

        driver.Paste(string.Concat(Enumerable.Repeat("0123456789", 8))).Shows("› …", "456789").Press(Key.Home).Shows("› 0123456789", "…");
    }

    [Fact]
    public void Enter_on_the_empty_line_asks_before_it_says_I_dont_know()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Shows("Enter I don't know").Type(" ").Press(Key.Enter).Shows("Enter once more if you don't know");
        Assert.Equal(["Settle"], sitting.Done);
        driver.Press(Key.Enter);

        Assert.IsType<Response.DontKnow>(Assert.Single(sitting.Responses));
    }

    [Fact]
    public void Typing_on_takes_the_question_whether_it_is_unknown_back()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Press(Key.Enter).Type("V").ShowsNot("Enter once more").Shows("Enter submit").Press(Key.Backspace, Key.Enter);

        Assert.Empty(sitting.Responses);
    }

    [Fact]
    public void Tab_is_the_hint_and_Esc_leaves()
    {
        var sitting = Asking();
        StageWindow window = null!;
        using var driver = Driver.Open(() => window = Window(sitting));

        driver.Type("V").Press(Key.Tab, Key.Esc);

        Assert.Equal(["TakeHint"], sitting.Done);
        Assert.Equal(["Leave"], window.Gone);
    }

    [Fact]
    public void Backspace_on_the_empty_line_takes_the_last_answer_back()
    {
        var sitting = Asking(canUndo: true);
        using var driver = Open(sitting);

        driver.Shows("Backspace undo").Press(Key.Backspace);

        Assert.Equal(["Undo"], sitting.Done);
    }

    [Fact]
    public void A_held_Backspace_erases_and_stops_there()
    {
        var sitting = Asking(canUndo: true);
        using var driver = Open(sitting);

        driver.Type("VM").ShowsNot("Backspace undo").Press(Key.Backspace, Key.Backspace, Key.Backspace, Key.Backspace);
        Assert.Empty(sitting.Done);
        driver.Press(Key.CursorLeft).Shows("Backspace undo").Press(Key.Backspace);

        Assert.Equal(["Undo"], sitting.Done);
    }

    [Fact]
    public void What_is_typed_while_the_screen_settles_is_not_lost_but_decides_nothing()
    {
        var sitting = Asking();
        sitting.IsSettling = true;
        using var driver = Open(sitting);

        driver.Press(Key.Enter).Type("V").Press(Key.Enter).Shows("› V");

        Assert.Empty(sitting.Done);
    }

    [Fact]
    public void Help_is_not_offered_while_its_key_writes()
    {
        using var before = Open(Asking());
        using var after = Open(new StagedSitting(Forms.Explain(Forms.TypeIn, new Response.Typed("VM"))));

        before.ShowsNot("? help");
        after.Shows("? help");
    }

    public static TheoryData<Response, string[], string[]> Answers => new()
    {
        { new Response.Typed("hypervisor"), ["✓ hypervisor", "yours", "✓ Hypervisor (VMM)", "also accepted: Hypervisor, VMM"], ["✗"] },
        { new Response.Typed("Hypervisor (VMM)"), ["✓ Hypervisor (VMM)", "yours", "also accepted: Hypervisor, VMM"], ["✗"] },
        { new Response.Typed("Host OS"), ["✗ Host OS", "yours", "✓ Hypervisor (VMM)", "right"], [] },
        { new Response.DontKnow(), ["✓ Hypervisor (VMM)", "right"], ["yours", "✗"] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_answer_is_shown_beside_what_is_right(Response response, string[] shown, string[] notShown)
    {
        using var driver = Open(new StagedSitting(Forms.Explain(Forms.TypeIn, response)));

        driver.Shows(shown);
        foreach (var text in notShown)
            driver.ShowsNot(text);
    }

    [Fact]
    public void After_the_answer_the_arrows_move_the_rating_and_a_dash_marks_a_guess()
    {
        var sitting = new StagedSitting(Forms.Explain(Forms.TypeIn, new Response.Typed("vmm")));
        using var driver = Open(sitting);

        driver.Press(Key.CursorRight).Type("-!").Press(Key.Enter);

        Assert.Equal(["Rate Easy", "ToggleGuess", "CallQuestionBad", "Continue"], sitting.Done);
    }

    [Fact]
    public void A_click_on_a_key_does_what_the_key_does()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Type("VMM").Click("Enter submit");

        Assert.Equal([new Response.Typed("VMM")], sitting.Responses);
    }

    private static StagedSitting Asking(bool canUndo = false) =>
        new(new Stage.Asking(Forms.TypeIn, Guess: false, Hint: null)) { CanUndo = canUndo };

    private static StageWindow Window(StagedSitting sitting) =>
        new(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English));

    private static Driver Open(StagedSitting sitting) => Driver.Open(() => Window(sitting));
}
