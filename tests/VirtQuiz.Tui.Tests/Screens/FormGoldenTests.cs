using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>The screens of the forms beyond Choice, Ordering and Flashcard.</summary>
public class FormGoldenTests
{
    public static MatrixTheoryData<string, Language, bool> All { get; } = new(
        Pictures.Keys, [Language.Korean, Language.English], [false, true]);

    private static Dictionary<string, Func<FormSamples, Stage>> Pictures => new()
    {
        ["missing-layer"] = forms => Asking(forms.MissingLayer),
        ["missing-layer-right"] = forms => forms.Explain(forms.MissingLayer, 2),
        ["missing-layer-wrong"] = forms => forms.Explain(forms.MissingLayer, 0),
        ["which-stack"] = forms => Asking(forms.WhichStack),
        ["which-stack-wrong"] = forms => forms.Explain(forms.WhichStack, 2),
        ["true-false"] = forms => Asking(forms.TrueFalse(isTrue: false)),
        ["true-false-wrong"] = forms => forms.Explain(forms.TrueFalse(isTrue: false), 0),
        ["typing"] = forms => Asking(forms.TypeIn),
        ["typing-hint"] = forms => Asking(forms.TypeIn) with { Hint = Hint.For(forms.TypeIn, seed: 0) },
        ["typing-right"] = forms => forms.Explain(forms.TypeIn, new Response.Typed("vmm")),
        ["typing-wrong"] = forms => forms.Explain(forms.TypeIn, new Response.Typed("Host OS")),
        ["recall-first"] = forms => Asking(forms.RecallFirst),
        ["recall-first-hint"] = forms => Asking(forms.RecallFirst) with { Hint = new Hint.Strike(0), Guess = true },
        ["recall-first-right"] = forms => forms.Explain(forms.RecallFirst, 1),
        ["explain"] = forms => forms.AskToExplain(forms.ExplainDifferences),
        ["explain-note"] = forms => forms.AskToExplain(forms.ExplainNote),
        ["explain-unknown"] = forms => forms.Explain(forms.ExplainDifferences, new Response.DontKnow()),
        ["typing-unknown"] = forms => forms.Explain(forms.TypeIn, new Response.DontKnow()),
    };

    [Theory]
    [InlineData(Language.Korean, false)]
    [InlineData(Language.Korean, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.English, true)]
    public void A_line_too_long_for_its_place_shows_what_is_around_the_cursor(Language language, bool isSmall)
    {
        using var driver = isSmall ? Open("typing", language, 60, 18) : Open("typing", language, 80, 24);

        driver.Paste("하이퍼바이저 or hypervisor, 가상 머신 모니터 or virtual machine monitor").Press(Key.CursorLeft, Key.CursorLeft)
            .Matches(FileName("typing-long", language, isSmall));
    }

    [Theory]
    [InlineData(Language.Korean, false)]
    [InlineData(Language.English, true)]
    public void Options_that_were_hidden_look_like_any_others(Language language, bool isSmall)
    {
        using var driver = isSmall ? Open("recall-first-hint", language, 60, 18) : Open("recall-first-hint", language, 80, 24);

        driver.Press(Key.Space).Matches(FileName("question-hint-guess-recalled", language, isSmall));
    }

    [Theory]
    [InlineData("explain", Language.Korean, false)]
    [InlineData("explain", Language.Korean, true)]
    [InlineData("explain", Language.English, false)]
    [InlineData("explain", Language.English, true)]
    [InlineData("explain-note", Language.Korean, true)]
    [InlineData("explain-note", Language.English, false)]
    public void An_explanation_is_checked_point_by_point_and_rated(string name, Language language, bool isSmall)
    {
        using var driver = isSmall ? Open(name, language, 60, 18) : Open(name, language, 80, 24);

        driver.Press(Key.Space, Key.Space, Key.CursorDown).Matches(FileName($"{name}-points", language, isSmall));
        driver.Press(Key.Enter).Matches(FileName($"{name}-rating", language, isSmall));
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void Enter_on_the_empty_line_asks_whether_the_answer_is_unknown(Language language)
    {
        using var driver = Open("typing", language, 80, 24);

        driver.Press(Key.Enter).Matches(FileName("typing-empty", language, isSmall: false));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_screen_looks_as_it_was_agreed(string name, Language language, bool isSmall)
    {
        using var driver = isSmall ? Open(name, language, 60, 18) : Open(name, language, 80, 24);

        driver.Matches(FileName(name, language, isSmall));
    }

    [Fact]
    public void No_screen_writes_beyond_its_window()
    {
        foreach (var name in Pictures.Keys)
        {
            foreach (var (width, height) in new[] { (48, 14), (61, 19), (120, 40) })
            {
                using var driver = Open(name, Language.Korean, width, height);
                Assert.All(driver.Rows, row => Assert.InRange(Cells.Width(row), 0, width));
                Assert.True(driver.Rows[^1].Trim().Length > 0, name);
            }
        }
    }

    private static string FileName(string name, Language language, bool isSmall) =>
        $"{name}.{(language == Language.Korean ? "ko" : "en")}.{(isSmall ? "60x18" : "80x24")}";

    private static Stage.Asking Asking(Question question) => new(question, Guess: false, Hint: null);

    private static Driver Open(string name, Language language, int width, int height)
    {
        var stage = Pictures[name](language == Language.Korean ? FormSamples.Korean : FormSamples.English);
        var sitting = new StagedSitting(stage) { CanUndo = true };
        return Driver.Open(() => new StageWindow(language, shell => Stages.ScreenFor(shell, sitting, language)), width, height);
    }
}
