using System.Globalization;
using System.Text;

namespace VirtQuiz.Tests.Commands;

public sealed class RememberedDecksCommandTests : IDisposable
{
    private readonly Learner learner = new();

    private string List => learner.Progress.RememberedDecks;

    public void Dispose() => learner.Dispose();

    [Fact]
    public void What_is_added_is_studied_beside_the_shipped_decks()
    {
        learner.Write("switches.md", DeckFolder.Comparison);
        learner.Write("prose.md", "# Nothing to ask\n");

        var added = learner.Run("decks", "add", learner.Decks + "/");
        var decks = learner.Run("decks");

        Assert.Equal((0, $"{learner.Decks}  remembered: 1 deck, nothing to ask in 1 file; 'virtquiz check' says why\n"), (added.ExitCode, added.Results));
        Assert.Equal($"{learner.Decks}\n", File.ReadAllText(List));
        Assert.Contains("Switches (en)", decks.Lines);
        Assert.Contains("  posts/switches            6 facts", decks.Lines);
        Assert.Contains("Virtualization compared: Type 1, Type 2, and containers (en)", decks.Lines);
    }

    [Fact]
    public void Decks_named_on_the_command_line_are_studied_alone_under_the_same_ids()
    {
        var deck = learner.Write("sub/switches.md", DeckFolder.Comparison);
        learner.Run("decks", "add", learner.Decks);

        foreach (var path in new[] { deck, Path.GetDirectoryName(deck)!, learner.Decks })
        {
            var only = Assert.Single(learner.Run("decks", "--decks", path, "--json").Json.EnumerateArray());
            Assert.Equal("posts/sub/switches", only.GetProperty("id").GetString());
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}/")]
    [InlineData("{0}//")]
    [InlineData("{0}/.")]
    [InlineData("{0}/../posts")]
    [InlineData("{0}/switches.md")]
    [InlineData("{1}")]
    [InlineData("{1}/")]
    [InlineData("./{1}")]
    [InlineData("./{1}/switches.md")]
    public void A_deck_has_one_id_however_its_path_is_typed(string path)
    {
        learner.Write("switches.md", DeckFolder.Comparison);
        path = string.Format(CultureInfo.InvariantCulture, path, learner.Decks, Path.GetRelativePath(Environment.CurrentDirectory, learner.Decks));

        Assert.Equal("posts/switches", Assert.Single(learner.Run("decks", "--decks", path, "--json").Json.EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void The_folder_of_decks_among_the_data_is_always_read()
    {
        Directory.CreateDirectory(learner.Progress.Decks);
        File.WriteAllText(Path.Combine(learner.Progress.Decks, "mine.md"), DeckFolder.Comparison);

        Assert.Contains("  decks/mine                6 facts", learner.Run("decks").Lines);
        Assert.Equal([$"{learner.Progress.Decks}  1 deck"], learner.Run("decks", "list").Lines);
    }

    [Fact]
    public void A_copy_of_a_shipped_deck_takes_its_place()
    {
        learner.Write("mine.md", "---\nid: virtualization\nlang: en\n---\n" + DeckFolder.Comparison);
        learner.Run("decks", "add", learner.Decks);

        var run = learner.Run("decks", "--json");

        Assert.Equal("", run.Complaints);
        Assert.Equal(
            "Switches", run.Json.EnumerateArray().Single(deck => deck.GetProperty("id").GetString() == "virtualization").GetProperty("title").GetString());
    }

    [Fact]
    public void What_is_remembered_or_part_of_it_is_not_added_again()
    {
        var deck = learner.Write("switches.md", DeckFolder.Comparison);
        learner.Run("decks", "add", learner.Decks);

        var run = learner.Run("decks", "add", learner.Decks, deck);

        Assert.Equal(
            (0, $"{learner.Decks} is remembered already.\n{deck} is read already, as part of {learner.Decks}.\n"), (run.ExitCode, run.Results));
        Assert.Equal($"{learner.Decks}\n", File.ReadAllText(List));
    }

    [Fact]
    public void Decks_that_clash_with_those_of_a_folder_of_the_same_name_are_told_at_once()
    {
        var first = learner.Write("a/notes/switches.md", DeckFolder.Comparison);
        var second = learner.Write("b/notes/switches.md", DeckFolder.Comparison);
        learner.Run("decks", "add", Path.GetDirectoryName(first)!);

        var added = learner.Run("decks", "add", Path.GetDirectoryName(second)!);

        Assert.Equal($"{Path.GetDirectoryName(second)}  remembered: 0 decks\n", added.Results);
        Assert.Contains($"{second}:1:1: error deck-id-duplicate: {first} is the same edition of the deck 'notes/switches' (write another 'id: …' in the front matter of one of them)", added.Complaints);
        Assert.Equal(
            [$"{Path.GetDirectoryName(first)}  1 deck", $"{Path.GetDirectoryName(second)}  0 decks"], learner.Run("decks", "list").Lines);
    }

    [Fact]
    public void A_path_that_is_not_there_is_refused_and_the_others_are_added()
    {
        var run = learner.Run("decks", "add", "/no/such/folder", learner.Decks);

        Assert.Equal((3, "virtquiz: there is no /no/such/folder; check the path.\n"), (run.ExitCode, run.Complaints));
        Assert.Equal($"{learner.Decks}\n", File.ReadAllText(List));
    }

    [Fact]
    public void A_folder_that_went_away_is_told_and_costs_nothing()
    {
        learner.Run("decks", "add", learner.Decks);
        Directory.Delete(learner.Decks, recursive: true);

        var run = learner.Run("decks");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{learner.Decks}:1:1: warning remembered-decks-missing: ", run.Complaints);
        Assert.Equal([$"{learner.Decks}  missing now"], learner.Run("decks", "list").Lines);
        Assert.Equal(0, learner.Run("decks", "remove", learner.Decks).ExitCode);
        Assert.Equal("", File.ReadAllText(List));
    }

    [Fact]
    public void What_is_not_remembered_cannot_be_removed()
    {
        var run = learner.Run("decks", "remove", "/elsewhere");

        Assert.Equal((2, "virtquiz: /elsewhere is not remembered; 'virtquiz decks list' shows what is.\n"), (run.ExitCode, run.Complaints));
    }

    [Fact]
    public void Other_lines_of_the_list_are_kept()
    {
        Directory.CreateDirectory(learner.Progress.Data);
        File.WriteAllText(List, "# my decks\r\n\nrelative/path\n/gone\n");

        learner.Run("decks", "add", learner.Decks);
        learner.Run("decks", "remove", "/gone");

        Assert.Equal($"# my decks\n\nrelative/path\n{learner.Decks}\n", File.ReadAllText(List));
    }

    [Theory]
    [InlineData("/posts\n\0", "it is no text")]
    [InlineData("/posts\n\u00ff", "it is no UTF-8 text")]
    public void A_list_that_is_damaged_is_told_and_never_written_over(string content, string reason)
    {
        Directory.CreateDirectory(learner.Progress.Data);
        File.WriteAllBytes(List, Encoding.Latin1.GetBytes(content));

        var decks = learner.Run("decks");
        var add = learner.Run("decks", "add", learner.Decks);

        Assert.Equal(0, decks.ExitCode);
        Assert.StartsWith($"{List}:1:1: error remembered-decks-unreadable: the list of remembered decks cannot be read: {reason}", decks.Complaints);
        Assert.Equal(3, add.ExitCode);
        Assert.Equal(Encoding.Latin1.GetBytes(content), File.ReadAllBytes(List));
    }

    [Fact]
    public void A_list_that_is_a_link_stays_one()
    {
        Directory.CreateDirectory(learner.Progress.Data);
        var target = learner.Write("../dotfiles-decks.txt", "# mine\n");
        File.CreateSymbolicLink(List, target);

        learner.Run("decks", "add", learner.Decks);

        Assert.NotNull(new FileInfo(List).LinkTarget);
        Assert.Equal($"# mine\n{learner.Decks}\n", File.ReadAllText(target));
    }

    [Fact]
    public void As_json_each_remembered_path_tells_how_many_decks_it_has()
    {
        learner.Write("switches.md", DeckFolder.Comparison);
        learner.Run("decks", "add", learner.Decks);

        var root = Assert.Single(learner.Run("decks", "list", "--json").Json.EnumerateArray());

        Assert.Equal((learner.Decks, 1), (root.GetProperty("path").GetString(), root.GetProperty("decks").GetInt32()));
    }
}
