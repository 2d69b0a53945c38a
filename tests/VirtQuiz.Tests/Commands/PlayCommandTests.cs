using VirtQuiz.Commands;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress;
using VirtQuiz.Screens;

namespace VirtQuiz.Tests.Commands;

public sealed class PlayCommandTests : IDisposable
{
    private readonly DeckFolder folder = new();
    private GameOptions? played;

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_terminal_there_is_a_sentence_and_nothing_is_opened()
    {
        var run = CommandRun.Of("--data", Data);

        Assert.Equal((2, ""), (run.ExitCode, run.Results));
        Assert.StartsWith("virtquiz: there is no terminal to play in;", run.Complaints);
        Assert.False(Directory.Exists(Data));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("play", null)]
    [InlineData("play --mode study", SessionMode.Study)]
    [InlineData("play --mode MISSED", SessionMode.Missed)]
    [InlineData("play --mode flashcards", SessionMode.Flashcards)]
    [InlineData("--seed 7 play --mode order", SessionMode.Order)]
    public void The_game_begins_with_the_wanted_mode(string arguments, SessionMode? mode)
    {
        var run = Play(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(42, run.ExitCode);
        Assert.Equal(mode, played!.Start);
    }

    [Fact]
    public void The_shipped_decks_are_played_in_the_language_of_the_learner()
    {
        Play("--lang", "ko");

        Assert.Contains(played!.Decks, deck => deck.Id.Value == "virtualization");
        Assert.All(played.Decks, deck => Assert.Equal(Language.Korean, deck.Language));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "읽지 못한 파일 1개: virtquiz check '$/bad 1.md'")]
    [InlineData(2, "읽지 못한 파일 2개: virtquiz check $")]
    public void Files_that_could_not_be_read_are_told_at_Home(int files, string? sentence)
    {
        folder.Write("deck.md", DeckFolder.Comparison);
        for (var file = 1; file <= files; file++)
            folder.Write($"bad {file}.md", "\0\u0001");

        Play("--lang", "ko", "--decks", folder.Path);

        Assert.Equal(sentence?.Replace("$", folder.Path), played!.Unread);
    }

    [Fact]
    public void A_folder_with_decks_in_another_language_only_is_played_all_the_same()
    {
        folder.Write("deck.md", DeckFolder.Comparison);

        Play("--lang", "ko", "--decks", folder.Path);

        Assert.Equal((Language.Korean, Language.English), (played!.Language, Assert.Single(played.Decks).Language));
    }

    [Fact]
    public void The_seed_goes_to_the_game()
    {
        Play("--seed", "18446744073709551615");

        Assert.Equal(ulong.MaxValue, played!.Seed);
    }

    [Fact]
    public void Only_decks_with_the_tag_are_played()
    {
        folder.Write("a.md", "---\ntags: [Network]\n---\n" + DeckFolder.Comparison);
        folder.Write("b.md", "---\ntags: [Storage]\n---\n" + DeckFolder.Comparison);

        Play("play", "--tag", "network", "--decks", folder.Path);

        Assert.Equal(["Network"], Assert.Single(played!.Decks).Tags);
    }

    [Fact]
    public void A_tag_that_no_deck_has_is_wrong_usage_and_the_tags_are_named()
    {
        folder.Write("a.md", "---\ntags: [Network]\n---\n" + DeckFolder.Comparison);

        var run = Play("play", "--tag", "x", "--decks", folder.Path);

        Assert.Equal((2, "virtquiz: no deck has the tag 'x'; there are Network.\n"), (run.ExitCode, run.Complaints));
    }

    [Fact]
    public void Only_the_deck_with_the_id_is_played_for_the_length_given()
    {
        folder.Write("a.md", "# Alpha\n" + DeckFolder.Comparison);
        folder.Write("b.md", "# Beta\n" + DeckFolder.Comparison);

        Play("play", "--deck", "b", "--length", "20m", "--decks", folder.Path);

        Assert.Equal("Beta", Assert.Single(played!.Decks).Title);
        Assert.Equal(20, played.Length!.Value.Minutes);
    }

    [Fact]
    public void An_id_that_no_deck_has_is_wrong_usage_and_the_nearest_is_named()
    {
        folder.Write("alpha.md", DeckFolder.Comparison);

        var run = Play("play", "--deck", "alhpa", "--decks", folder.Path);

        Assert.Equal((2, "virtquiz: no deck has the id 'alhpa'; did you mean 'alpha'?\n"), (run.ExitCode, run.Complaints));
    }

    [Theory]
    [InlineData("0"), InlineData("1001"), InlineData("0m"), InlineData("601m"), InlineData("m"), InlineData("-3"), InlineData("9 m")]
    public void A_length_that_is_none_is_wrong_usage(string length) => Assert.Equal(
        (2, $"virtquiz: --length: '{length}' is neither a number of cards (1 to 1000) nor of minutes (1m to 600m).\n"),
        Play("play", "--length", length) is var run ? (run.ExitCode, run.Complaints) : default);

    [Fact]
    public void A_folder_without_decks_is_said()
    {
        var run = Play("--decks", folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"virtquiz: no deck in {folder.Path};", run.Complaints);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var run = Play("--decks", Path.Combine(folder.Path, "missing"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("missing:1:1: error file-missing: ", run.Complaints);
    }

    [Fact]
    public void Decks_that_cannot_be_read_are_said_before_the_game_and_again_after_it()
    {
        var missing = Path.Combine(folder.Path, "missing.md");
        var broken = folder.Write("broken.md", "a\0b");

        var run = Run(
            surroundings => surroundings with
            {
                Play = options =>
                {
                    surroundings.Output.Complaints.WriteLine("the game");
                    return Remember(options);
                },
            },
            ["--decks", missing, "--decks", folder.Write("good.md", DeckFolder.Comparison), "--decks", broken]);

        var lines = run.Complaints.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((42, 5), (run.ExitCode, lines.Length));
        Assert.StartsWith($"{missing}:1:1: error file-missing: ", lines[0]);
        Assert.StartsWith($"{broken}:1:1: error file-not-text: ", lines[1]);
        Assert.Equal(["the game", lines[0], lines[1]], lines[2..]);
        Assert.Single(played!.Decks);
    }

    [Fact]
    public void Progress_that_another_program_holds_is_said_with_its_process()
    {
        var run = Play(_ => new ProgressOpening.Locked(4711));

        Assert.Equal(
            (3, $"virtquiz: another VirtQuiz (process 4711) is using {Data}; leave it first, or choose another folder with --data.\n"),
            (run.ExitCode, run.Complaints));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_with_the_reason()
    {
        var run = Play(_ => new ProgressOpening.Unusable("/progress", "read-only"));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("virtquiz: progress cannot be kept in /progress (read-only);", run.Complaints);
    }

    [Fact]
    public void Progress_of_a_newer_version_is_left_alone_and_said()
    {
        var run = Play(_ => new ProgressOpening.NewerFormat("/progress/journal/a.jsonl"));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("virtquiz: /progress/journal/a.jsonl was written by a newer VirtQuiz", run.Complaints);
    }

    [Fact]
    public void The_progress_is_closed_when_the_game_ends()
    {
        Assert.Equal(42, Play().ExitCode);
        Assert.Equal(42, Play().ExitCode);
    }

    private CommandRun Play(params string[] arguments) => Run(surroundings => surroundings, arguments);

    private CommandRun Play(Func<ProgressFolder, ProgressOpening> open) =>
        Run(surroundings => surroundings with { OpenProgress = open }, []);

    private CommandRun Run(Func<Surroundings, Surroundings> change, string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["XDG_STATE_HOME"] = Path.Combine(folder.Path, "state") };
        return CommandRun.In(
            environment.GetValueOrDefault,
            surroundings => change(surroundings with { HasTerminal = () => true, Play = Remember }),
            [.. arguments, "--data", Data]);
    }

    private int Remember(GameOptions options)
    {
        played = options;
        return 42;
    }
}
