using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Question;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class RecallFirstTests
{
    private static readonly FormSamples Forms = FormSamples.English;

    [Fact]
    public void The_options_appear_on_Space_and_only_then_digits_answer()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Shows("Which describes its performance?", "Space shows the options").ShowsNot("Close to native").Type("2");
        driver.Press(Key.CursorDown).Type("1");
        Assert.Empty(sitting.Responses);
        driver.Press(Key.Space).Shows("1 Close to native", "3 As a process").ShowsNot("Space shows").Type("2");

        Assert.Equal([new Response.Pick(1)], sitting.Responses);
        Assert.Equal(["Settle", "Answer"], sitting.Done);
    }

    [Theory]
    [InlineData('0', "Answer")]
    [InlineData('-', "ToggleGuess")]
    [InlineData('\t', "TakeHint")]
    [InlineData('!', "CallQuestionBad")]
    public void Keys_around_the_answer_work_before_the_options_are_shown(char key, string done)
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Press(key == '\t' ? Key.Tab : new Key(key));

        Assert.Equal([done], sitting.Done);
    }

    [Fact]
    public void A_hint_taken_before_the_options_are_shown_says_so()
    {
        using var driver = Open(new StagedSitting(new Stage.Asking(Forms.RecallFirst, Guess: false, new Hint.Strike(0))));

        driver.Shows("One wrong option is struck out.").Press(Key.Enter).ShowsNot("struck out").Shows("✗ not this one");
    }

    [Fact]
    public void The_mouse_shows_the_options_and_picks_one()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Grab("Say the answer to yourself").Click("As a process");

        Assert.Equal([new Response.Pick(2)], sitting.Responses);
    }

    [Fact]
    public void After_the_answer_the_options_are_shown_whatever_was_pressed()
    {
        using var driver = Open(new StagedSitting(Forms.Explain(Forms.RecallFirst, new Response.DontKnow())));

        driver.Shows("1 Close to native", "✓ right");
    }

    [Fact]
    public void A_question_that_is_not_to_be_recalled_first_hides_nothing()
    {
        var sitting = new StagedSitting(new Stage.Asking(Forms.MissingLayer, Guess: false, Hint: null));
        var model = new QuestionModel(sitting, Forms.MissingLayer, Language.English);

        model.ShowOptions();

        Assert.False(model.HidesOptions);
        Assert.Empty(sitting.Done);
    }

    private static StagedSitting Asking() => new(new Stage.Asking(Forms.RecallFirst, Guess: false, Hint: null));

    private static Driver Open(StagedSitting sitting) => Driver.Open(
        () => new StageWindow(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English)));
}
