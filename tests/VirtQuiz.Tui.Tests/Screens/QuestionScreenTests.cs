using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class QuestionScreenTests
{
    private static readonly Samples Samples = Samples.English;

    [Theory]
    [InlineData("1", 0)]
    [InlineData("3", 2)]
    public void A_digit_submits_the_only_answer_at_once(string typed, int option)
    {
        var sitting = Asking(Samples.Choice);
        using var driver = Open(sitting);

        driver.Type(typed);

        Assert.Equal(new Response.Pick(option), Assert.Single(sitting.Responses));
    }

    [Theory]
    [InlineData("4")]
    [InlineData("9")]
    public void A_digit_without_an_option_does_nothing(string typed)
    {
        var sitting = Asking(Samples.Choice);
        using var driver = Open(sitting);

        driver.Type(typed);

        Assert.Empty(sitting.Responses);
    }

    [Fact]
    public void The_arrow_keys_and_Enter_pick_as_well()
    {
        var sitting = Asking(Samples.Choice);
        using var driver = Open(sitting);

        driver.Press(Key.Enter);
        Assert.Empty(sitting.Responses);
        driver.Press(Key.CursorDown, Key.CursorDown, Key.Enter);

        Assert.Equal(new Response.Pick(1), Assert.Single(sitting.Responses));
    }

    [Fact]
    public void A_click_on_an_option_picks_it()
    {
        var sitting = Asking(Samples.Choice);
        using var driver = Open(sitting);

        driver.Click("As a process");

        Assert.Equal(new Response.Pick(2), Assert.Single(sitting.Responses));
    }

    [Fact]
    public void Several_answers_are_toggled_and_submitted_together()
    {
        var sitting = Asking(Samples.Multiple);
        using var driver = Open(sitting);

        driver.Type("132").Shows("[x] Xen", "[x] Docker", "[x] Hyper-V", "[ ] VirtualBox").Type("2").Shows("[ ] Docker");
        Assert.Empty(sitting.Responses);
        driver.Press(Key.Enter);

        Assert.Equal([0, 2], Assert.IsType<Response.Picks>(Assert.Single(sitting.Responses)).Options);
    }

    [Fact]
    public void Nothing_picked_is_not_submitted()
    {
        var sitting = Asking(Samples.Multiple);
        using var driver = Open(sitting);

        driver.Press(Key.Enter);

        Assert.Empty(sitting.Responses);
    }

    [Theory]
    [InlineData("0", "Answer")]
    [InlineData("-", "ToggleGuess")]
    [InlineData("!", "CallQuestionBad")]
    [InlineData("\t", "TakeHint")]
    public void Keys_around_the_answer_do_what_they_say(string typed, string done)
    {
        var sitting = Asking(Samples.Choice);
        using var driver = Open(sitting);

        driver.Press(typed == "\t" ? Key.Tab : new Key(typed[0]));

        Assert.Equal([done], sitting.Done);
    }

    [Fact]
    public void Undo_is_offered_only_when_there_is_something_to_undo()
    {
        var (without, with) = (Asking(Samples.Choice), new StagedSitting(new Stage.Asking(Samples.Choice, false, null)) { CanUndo = true });
        using var first = Open(without);
        using var second = Open(with);

        first.Press(Key.Backspace);
        second.Press(Key.Backspace);

        Assert.Empty(without.Done);
        Assert.Equal(["Undo"], with.Done);
    }

    [Fact]
    public void After_a_right_answer_the_arrows_move_the_rating_and_digits_do_nothing()
    {
        var sitting = new StagedSitting(Samples.Explain(1));
        using var driver = Open(sitting);

        driver.Press(Key.CursorRight, Key.CursorLeft).Type("123").Press(Key.Enter);

        Assert.Equal([$"Rate {Rating.Easy}", $"Rate {Rating.Hard}", "Continue"], sitting.Done);
        Assert.Empty(sitting.Responses);
    }

    [Fact]
    public void After_a_wrong_answer_there_is_nothing_to_rate()
    {
        var sitting = new StagedSitting(Samples.Explain(0));
        using var driver = Open(sitting);

        driver.Press(Key.CursorRight).Type("-").Press(Key.Enter);

        Assert.Equal(["Continue"], sitting.Done);
    }

    [Fact]
    public void Feedback_that_has_just_appeared_ignores_input()
    {
        var sitting = new StagedSitting(Samples.Explain(1)) { IsSettling = true };
        using var driver = Open(sitting);

        driver.Press(Key.Enter, Key.CursorRight).Click("easy 8 d");

        Assert.Empty(sitting.Done);
    }

    [Fact]
    public void A_click_on_a_rating_chooses_it()
    {
        var sitting = new StagedSitting(Samples.Explain(1));
        using var driver = Open(sitting);

        driver.Click("easy 8 d");

        Assert.Equal(["Rate Easy"], sitting.Done);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 18)]
    [InlineData(120, 40)]
    public void Options_keep_their_places_between_question_and_feedback(int width, int height)
    {
        using var before = Driver.Open(() => Window(Asking(Samples.Choice)), width, height);
        using var after = Driver.Open(() => Window(new StagedSitting(Samples.Explain(0))), width, height);

        foreach (var option in new[] { "1 Close to native", "2 Somewhat below", "3 As a process" })
            Assert.Equal(RowOf(before, option), RowOf(after, option));
    }

    [Fact]
    public void An_option_that_is_a_subject_says_what_is_true_of_it()
    {
        var row = Samples.Deck.Comparisons[0].Rows[0];
        var options = Samples.Deck.Comparisons[0].Subjects.Select((subject, i) => new Option(subject, row.Cells[i]!.Text, null));
        var question = new ChoiceQuestion(
            Samples.Performance, Form.ReverseChoice, new Prompt(row.Cells[1]!.Text, "Which one is it?"), [.. options], 1);
        using var driver = Open(new StagedSitting(Samples.Explain(0) with { Question = question }));

        driver.Shows("✗ yours — Close to native; the hypervisor drives the hardware itself", "✓ right").ShowsNot("that is");
    }

    private static int RowOf(Driver driver, string text)
    {
        driver.Shows(text);
        return driver.Rows.ToList().FindIndex(row => row.Contains(text, StringComparison.Ordinal));
    }

    private static StagedSitting Asking(Question question) => new(new Stage.Asking(question, Guess: false, Hint: null));

    private static StageWindow Window(StagedSitting sitting) =>
        new(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English));

    private static Driver Open(StagedSitting sitting) => Driver.Open(() => Window(sitting));
}
