using VirtQuiz.Commands;

namespace VirtQuiz.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("check --foo x", "there is no option --foo; 'virtquiz check --help' lists the options.")]
    [InlineData("check x --foo", "there is no option --foo; 'virtquiz check --help' lists the options.")]
    [InlineData("--foo", "there is no option --foo; 'virtquiz --help' lists the options.")]
    [InlineData("play --count 3", "there is no option --count; 'virtquiz play --help' lists the options.")]
    [InlineData("chek x", "'chek' means nothing here; did you mean 'virtquiz check'? 'virtquiz --help' shows what does.")]
    [InlineData("paly", "'paly' means nothing here; did you mean 'virtquiz play'? 'virtquiz --help' shows what does.")]
    [InlineData("/", "'/' means nothing here; did you mean 'virtquiz --decks /'? 'virtquiz --help' shows what does.")]
    [InlineData("decks ad x", "'ad' means nothing here; did you mean 'virtquiz decks add'? 'virtquiz decks --help' shows what does.")]
    [InlineData("check --strcit x", "there is no option --strcit; did you mean '--strict'? 'virtquiz check --help' lists the options.")]
    [InlineData("check --deck x", "there is no option --deck; did you mean '--decks'? 'virtquiz check --help' lists the options.")]
    [InlineData("play /", "'/' means nothing here; did you mean 'virtquiz play --decks /'? 'virtquiz play --help' shows what does.")]
    [InlineData("decks /", "'/' means nothing here; did you mean 'virtquiz decks --decks /'? 'virtquiz decks --help' shows what does.")]
    [InlineData("decks list /", "'/' means nothing here; 'virtquiz decks list --help' shows what does.")]
    [InlineData("check --prog x", "there is no option --prog; did you mean '--progress'? 'virtquiz check --help' lists the options.")]
    [InlineData("gen x", "'gen' means nothing here; did you mean 'virtquiz generate'? 'virtquiz --help' shows what does.")]
    [InlineData("--data= check", "--data needs one value after it.")]
    [InlineData("--data: check", "--data needs one value after it.")]
    [InlineData("foo", "'foo' means nothing here; 'virtquiz --help' shows what does.")]
    [InlineData("inspect a.md b.md", "'b.md' means nothing here; 'virtquiz inspect --help' shows what does.")]
    // Two spaces: an empty argument between them, as of a variable that is not set.
    [InlineData("check  x", "one of the arguments is empty; is a variable not set?")]
    [InlineData("--decks  decks", "one of the arguments is empty; is a variable not set?")]
    [InlineData("decks add ", "one of the arguments is empty; is a variable not set?")]
    [InlineData("check", "virtquiz check needs PATH; 'virtquiz check --help' shows how.")]
    [InlineData("inspect", "virtquiz inspect needs FILE; 'virtquiz inspect --help' shows how.")]
    [InlineData("generate", "virtquiz generate needs FILE; 'virtquiz generate --help' shows how.")]
    [InlineData("decks add", "virtquiz decks add needs PATH; 'virtquiz decks add --help' shows how.")]
    [InlineData("decks foo", "'foo' means nothing here; 'virtquiz decks --help' shows what does.")]
    [InlineData("--seed", "--seed needs one value after it.")]
    [InlineData("--seed 1 --seed 2", "--seed may be given only once.")]
    [InlineData("--seed x", "--seed takes a whole number from 0 to 18446744073709551615, not 'x'.")]
    [InlineData("--lang fr", "--lang takes ko, en, not 'fr'.")]
    [InlineData("play --mode x", "--mode takes study, missed, flashcards, order, cram, not 'x'.")]
    [InlineData("generate x --count 0", "--count takes a whole number from 1 to 10000, not '0'.")]
    [InlineData(
        "generate x --forms Choice,Foo",
        "--forms takes Choice, ReverseChoice, MultipleAnswer, Ordering, Neighbor, Flashcard, Sort, Matching, BuildStack, MissingLayer, WhichStack, TypeIn, Explain, TrueFalse, not 'Foo'.")]
    public void Wrong_usage_is_said_in_one_sentence(string arguments, string sentence)
    {
        var run = CommandRun.Of(arguments.Split(' '));

        Assert.Equal((2, "", $"virtquiz: {sentence}\n"), (run.ExitCode, run.Results, run.Complaints));
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    [InlineData("paly", "play", 1)]
    [InlineData("", "abc", 3)]
    public void A_mistyped_word_is_as_far_off_as_the_changes_that_mend_it(string one, string other, int changes) =>
        Assert.Equal((changes, changes), (Nearest.Changes(one, other), Nearest.Changes(other, one)));

    [Theory]
    [InlineData("--version")]
    [InlineData("--version --lang en")]
    [InlineData("--lang en --version")]
    public void The_version_may_be_asked_for_beside_other_options(string arguments)
    {
        var run = CommandRun.Of(arguments.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.Matches(@"^\d+\.\d+", run.Results);
    }

    [Fact]
    public void A_path_behind_two_dashes_may_begin_with_a_dash()
    {
        var run = CommandRun.Of("check", "--", "--no-such-deck.md");

        Assert.StartsWith("--no-such-deck.md:1:1: error file-missing: ", run.Results);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_path()
    {
        var run = CommandRun.Of("check", "@notes.md");

        Assert.StartsWith("@notes.md:1:1: error file-missing: ", run.Results);
    }

    [Theory]
    [InlineData("ko", "ko_KR.UTF-8", "en_US.UTF-8", "옵션은 없습니다")]
    [InlineData("", "", "ko_KR.UTF-8", "옵션은 없습니다")]
    [InlineData("", "C", "ko_KR.UTF-8", "there is no option")]
    [InlineData("C", "ko_KR.UTF-8", "ko_KR.UTF-8", "there is no option")]
    public void Complaints_are_in_the_language_of_the_environment(string all, string messages, string lang, string text)
    {
        var environment = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        var run = CommandRun.In(environment.GetValueOrDefault, surroundings => surroundings, "--foo");

        Assert.Contains(text, run.Complaints);
    }

    [Theory]
    [InlineData("--lang ko --foo")]
    [InlineData("--foo --lang=ko")]
    public void The_language_option_goes_before_the_environment(string arguments)
    {
        var run = CommandRun.In(name => name == "LANG" ? "en_US.UTF-8" : null, surroundings => surroundings, arguments.Split(' '));

        Assert.Contains("옵션은 없습니다", run.Complaints);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check --help")]
    [InlineData("check --foo --help")]
    public void Help_is_no_complaint(string arguments)
    {
        var run = CommandRun.Of(arguments.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.Contains("Usage: virtquiz", run.Results);
    }

    [Theory]
    [InlineData("")]
    [InlineData("play")]
    [InlineData("decks")]
    [InlineData("check")]
    [InlineData("inspect")]
    [InlineData("generate")]
    [InlineData("relink")]
    [InlineData("decks add")]
    [InlineData("decks list")]
    public void Help_fits_a_terminal_of_eighty_columns(string command)
    {
        foreach (var language in (string[])["en", "ko"])
        {
            var help = CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

            Assert.All(help.Lines, line => Assert.True(Views.Cells.Width(line) <= 80, line));
        }
    }

    [Fact]
    public void Control_characters_of_an_argument_do_not_reach_the_terminal()
    {
        var run = CommandRun.Of("check", "\u001b[31mred\u0007.md");

        Assert.DoesNotContain('\u001b', run.Results);
        Assert.DoesNotContain('\u0007', run.Results);
    }
}
