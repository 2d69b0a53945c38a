using Terminal.Gui.Input;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Screens.Explain;
using VirtQuiz.Tui.Tests.Support;

namespace VirtQuiz.Tui.Tests.Screens;

public class ExplainScreenTests
{
    private static readonly FormSamples Forms = FormSamples.English;

    [Fact]
    public void The_points_are_not_shown_before_Space()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Shows("Explain it aloud or in writing").ShowsNot("Performance").Type("1").ShowsNot("Performance");
        driver.Press(Key.Space).Shows("1 [ ] Performance", "Type 1 hypervisor  Close to native", "Type 2 hypervisor  Somewhat below native", "0 of 4 covered");

        Assert.Equal(["Settle"], sitting.Done);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, Rating.Good)]
    [InlineData(new[] { 4, 1, 2 }, Rating.Hard)]
    [InlineData(new[] { 4, 2 }, Rating.Hard)]
    [InlineData(new[] { 2 }, Rating.Again)]
    [InlineData(new int[0], Rating.Again)]
    public void The_ticks_suggest_the_rating(int[] ticks, Rating suggested)
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Press(Key.Space).Type(string.Concat(ticks)).Press(Key.Enter, Key.Enter);

        var covered = Assert.IsType<Response.Covered>(Assert.Single(sitting.Responses));
        Assert.Equal(ticks.Select(tick => tick - 1).Order(), covered.Points);
        Assert.Equal(suggested, covered.Rating);
    }

    [Fact]
    public void Arrows_and_Space_tick_as_well_and_a_second_time_take_the_tick_back()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Press(Key.Space, Key.CursorDown, Key.Space).Shows("▸  2 [x] Examples", "1 of 4 covered")
            .Press(Key.CursorDown, Key.Space, Key.CursorUp, Key.Space).Shows("2 [ ] Examples", "3 [x] Isolation").Press(Key.Enter).Type("3");

        Assert.Equal([2], Assert.IsType<Response.Covered>(Assert.Single(sitting.Responses)).Points);
    }

    [Fact]
    public void The_rating_is_moved_by_arrows_or_given_by_digits()
    {
        var (moved, given) = (Asking(), Asking());
        using var first = Open(moved);
        using var second = Open(given);

        first.Press(Key.Space).Type("1234").Press(Key.Enter).Shows("[3 good").Press(Key.CursorRight).Shows("[4 easy").Press(Key.Enter);
        second.Press(Key.Space).Type("12").Press(Key.Enter).Shows("[2 hard").Type("1");

        Assert.Equal(Rating.Easy, moved.Responses[0].OwnRating);
        Assert.Equal(Rating.Again, given.Responses[0].OwnRating);
    }

    [Fact]
    public void Esc_goes_back_from_the_rating_to_the_points_and_only_there_leaves()
    {
        var sitting = Asking();
        StageWindow window = null!;
        using var driver = Driver.Open(() => window = Window(sitting));

        driver.Press(Key.Space).Type("1").Press(Key.Enter, Key.Esc);
        Assert.Empty(window.Gone);
        driver.Type("2").Shows("2 of 4 covered").Press(Key.Esc);

        Assert.Equal(["Leave"], window.Gone);
        Assert.Empty(sitting.Responses);
    }

    [Fact]
    public void What_would_follow_from_each_rating_is_said_where_it_counts()
    {
        using var driver = Open(Asking());

        driver.Press(Key.Space, Key.Enter).Shows("1 again 10 m", "2 hard 1 d", "3 good 3 d", "4 easy 8 d");
    }

    [Fact]
    public void The_mouse_ticks_points_and_gives_ratings()
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Grab("Space show the points").Click("Type 1 hypervisor  Close to native").Shows("1 [x] Performance").Grab("Enter rate").Click("2 hard");

        var covered = Assert.IsType<Response.Covered>(Assert.Single(sitting.Responses));
        Assert.Equal([0], covered.Points);
        Assert.Equal(Rating.Hard, covered.Rating);
    }

    [Fact]
    public void A_click_on_a_point_while_the_rating_is_asked_goes_back_to_the_points()
    {
        using var driver = Open(Asking());

        driver.Press(Key.Space, Key.Enter).Click("Type 1 hypervisor  Close to native").Shows("1 [x] Performance", "Tick what you covered");
    }

    [Fact]
    public void A_list_longer_than_the_window_follows_the_cursor_and_can_be_scrolled()
    {
        using var driver = Driver.Open(() => Window(Asking()), 60, 14);

        driver.Press(Key.Space).ShowsNot("Boot time").Press(Key.CursorDown, Key.CursorDown, Key.CursorDown).Shows("▸  4 [ ] Boot time");
        driver.Press(Key.PageUp, Key.PageUp).Shows("Name the differences").Press(Key.CursorUp).Shows("▸  3 [ ] Isolation");
    }

    [Fact]
    public void A_note_is_checked_by_its_key_points()
    {
        using var driver = Open(new StagedSitting(new Stage.Asking(Forms.ExplainNote, Guess: false, Hint: null)));

        driver.Press(Key.Space).Shows("1 [ ] Hardware is divided", "2 [ ] Each part has its own operating system").ShowsNot("hypervisor");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void I_dont_know_is_said_before_the_points_are_seen(bool isShown)
    {
        var sitting = Asking();
        using var driver = Open(sitting);

        driver.Press(isShown ? [Key.Space] : []).Type("0");

        Assert.Equal(isShown ? 0 : 1, sitting.Responses.Count);
    }

    [Fact]
    public void Who_did_not_know_reads_the_points_and_has_nothing_to_tick()
    {
        var sitting = new StagedSitting(Forms.Explain(Forms.ExplainDifferences, new Response.DontKnow()));
        using var driver = Open(sitting);

        driver.Shows("1 Performance", "Type 1 hypervisor  Close to native").ShowsNot("[ ]").Type("1").Press(Key.Space, Key.Enter);

        Assert.Equal(["Continue"], sitting.Done);
    }

    [Fact]
    public void The_model_ignores_points_that_are_not_there_and_ratings_out_of_turn()
    {
        var sitting = Asking();
        var model = new ExplainModel(sitting, Forms.ExplainDifferences, Language.English);

        model.Tick(1);
        model.Give(3);
        model.Show();
        model.Tick(0);
        model.Tick(5);
        model.Give(3);

        Assert.Empty(sitting.Responses);
        Assert.DoesNotContain(model.Points, point => point.IsTicked);
    }

    private static StagedSitting Asking() => new(Forms.AskToExplain(Forms.ExplainDifferences));

    private static StageWindow Window(StagedSitting sitting) =>
        new(Language.English, shell => Stages.ScreenFor(shell, sitting, Language.English));

    private static Driver Open(StagedSitting sitting) => Driver.Open(() => Window(sitting));
}
