using VirtQuiz.Core.Cards;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Tests.Commands;

public sealed class RelinkCommandTests : IDisposable
{
    private const string Notes = """
        - **MTU**: the largest packet that a link carries
        - **TTL**: how many routers a packet may still pass
        - **VLAN**: a switch that behaves as if it were several

        """;

    private static readonly string Renamed = Notes
        .Replace("**MTU**", "**Maximum transmission unit**").Replace("- **VLAN**: a switch that behaves as if it were several\n", "");

    private readonly Learner learner = new();

    public RelinkCommandTests()
    {
        learner.Run("decks", "add", learner.Decks);
        learner.AnswerAll(learner.Write("net.md", Notes));
    }

    public void Dispose() => learner.Dispose();

    [Fact]
    public void Where_nothing_changed_it_says_so()
    {
        Assert.Equal("Every answered card is where it was.\n", learner.Run("relink").Results);
        Assert.Equal("답한 카드가 모두 제자리에 있습니다.\n", learner.Run("relink", "--lang", "ko").Results);
    }

    [Fact]
    public void What_stands_in_decks_that_were_not_read_is_told_and_not_offered()
    {
        using var elsewhere = new DeckFolder();
        var deck = elsewhere.Write("elsewhere.md", "---\nid: arp\n---\n" + Notes.Replace("MTU", "ARP"));
        learner.AnswerAll(deck);

        var run = learner.Run("relink");
        var check = learner.Run("check", "--progress", "--decks", learner.Decks);

        Assert.Equal(
            "answered cards in decks that were not read: 3; the decks: arp "
            + "(name their files or folders with --decks, or leave them)\nEvery other answered card is where it was.\n",
            run.Results);
        Assert.Contains(":1:1: note decks-not-read: answered cards in decks that were not read: 3; the decks: arp", check.Results);
        Assert.Equal("Every answered card is where it was.\n", learner.Run("relink", "--decks", deck).Results);
        Assert.Equal(3, learner.Run("relink", "--json").Json.GetProperty("notRead")[0].GetProperty("answeredCards").GetInt32());
    }

    [Fact]
    public void Of_many_decks_that_were_not_read_five_are_named()
    {
        using var elsewhere = new DeckFolder();
        for (var deck = 1; deck <= 7; deck++)
            learner.AnswerAll(elsewhere.Write($"{deck}.md", $"---\nid: {deck}\n---\n{Notes}"));

        Assert.Contains("not read: 21; the decks: 1, 2, 3, 4, 5 and 2 more (", learner.Run("relink").Results);
    }

    [Fact]
    public void The_command_to_type_names_the_same_decks_and_data()
    {
        using var elsewhere = new DeckFolder();
        var deck = elsewhere.Write("it's here.md", Notes);
        var data = Path.Combine(elsewhere.Path, "data");
        string[] options = ["--decks", deck, "--data", data];
        learner.AnswerAll(deck, data);
        File.WriteAllText(deck, Renamed);

        var run = learner.Run(["check", "--progress", .. options]);

        var command = $"virtquiz relink --decks '{elsewhere.Path}/it'\\''s here.md' --data {data}";
        Assert.Contains($"(keep those of all that was renamed with: {command} --yes)", run.Results);
        Assert.Contains($"{command} --yes, {command} N", learner.Run(["relink", .. options]).Results);
        Assert.Contains($"{command} --undo", learner.Run(["relink", "--yes", .. options]).Results);
    }

    [Theory]
    [InlineData("net.md", "en", " with: ")]
    [InlineData("net.md", "ko", "명령: ")]
    [InlineData("network.md", "en", " with: ")]
    [InlineData("network.md", "ko", "명령: ")]
    public void The_command_that_check_prints_links_what_was_renamed(string file, string language, string before)
    {
        File.Delete(Path.Combine(learner.Decks, "net.md"));
        learner.Write(file, file == "net.md" ? Renamed : Notes);
        var remedy = learner.Run("check", "--progress", "--lang", language).Lines.Single(line => line.Contains("-renamed", StringComparison.Ordinal));

        var command = remedy[(remedy.LastIndexOf(before, StringComparison.Ordinal) + before.Length)..].TrimEnd(')');
        learner.Run(command.Split(' ')[1..]);

        Assert.StartsWith("virtquiz relink", command);
        Assert.DoesNotContain("-renamed", learner.Run("check", "--progress").Results);
    }

    [Fact]
    public void It_lists_what_was_renamed_with_a_number_and_what_is_gone_with_an_id()
    {
        var deck = learner.Write("net.md", Renamed);

        var run = learner.Run("relink");

        Assert.Equal($"  1. {deck}: 'MTU' seems to be 'Maximum transmission unit' now (answers: 1)", run.Lines[0]);
        Assert.Matches($@"^     {deck}: 'VLAN' \([0-9a-f]{{8}}\) is gone \(answers: 1\)$", run.Lines[1]);
        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
    }

    [Theory]
    [InlineData("--yes")]
    [InlineData("1")]
    [InlineData("mtu|Maximum Transmission Unit")]
    public void What_is_relinked_keeps_its_history_until_it_is_taken_back(string arguments)
    {
        var deck = learner.Write("net.md", Renamed);
        var (old, now) = (CardOf(Notes, "MTU"), CardOf(Renamed, "Maximum transmission unit"));

        var run = learner.Run(["relink", .. arguments.Split('|')]);

        Assert.Equal("'MTU' goes on as 'Maximum transmission unit'.", run.Lines[0]);
        AssertHistory(gone: old, kept: now);
        Assert.DoesNotContain("MTU", learner.Run("relink").Results);
        Assert.Contains("card-vanished: 'VLAN'", learner.Run("check", "--progress", deck).Results);

        Assert.Equal("1 relink was taken back.\n", learner.Run("relink", "--undo").Results);
        AssertHistory(gone: now, kept: old);
        Assert.Equal("virtquiz: there is no relink to take back.\n", learner.Run("relink", "--undo").Complaints);
    }

    [Fact]
    public void A_card_found_like_nothing_can_be_named()
    {
        learner.Write("net.md", Renamed + "- **Virtual LAN**: one cable, many networks\n");

        Assert.Equal(0, learner.Run("relink", "VLAN", "Virtual LAN").ExitCode);

        Assert.DoesNotContain("VLAN", learner.Run("relink").Results);
    }

    [Theory]
    [InlineData("7", "there is no proposal 7; 'virtquiz relink' lists them (1).")]
    [InlineData("TTL|Maximum transmission unit", "no card that is gone is called 'TTL'; 'virtquiz relink' lists them.")]
    [InlineData("VLAN|Bridge", "no card of the decks is called 'Bridge'; 'virtquiz generate --json' tells ids.")]
    [InlineData("VLAN|Layer · Hub", "'VLAN' and 'Layer · Hub' are cards of different kinds; one cannot go on as the other.")]
    [InlineData("1|--yes", "give a number, OLD and NEW, --yes or --undo, and only one of them.")]
    public void What_cannot_be_relinked_is_said_and_changes_nothing(string arguments, string sentence)
    {
        learner.Write("net.md", Renamed + DeckFolder.Comparison);

        var run = learner.Run(["relink", .. arguments.Split('|')]);

        Assert.Equal((2, $"virtquiz: {sentence}\n"), (run.ExitCode, run.Complaints));
        Assert.Equal("virtquiz: there is no relink to take back.\n", learner.Run("relink", "--undo").Complaints);
    }

    [Fact]
    public void A_deck_that_was_renamed_takes_its_cards_along_at_once()
    {
        File.Move(Path.Combine(learner.Decks, "net.md"), Path.Combine(learner.Decks, "network.md"));

        var list = learner.Run("relink");
        var apply = learner.Run("relink", "--yes");

        Assert.EndsWith("network.md: the deck 'posts/net' seems to be 'posts/network' now (answers: 3)", list.Lines[0]);
        Assert.Equal(4, apply.Lines.Length);
        using var progress = learner.Open();
        var deck = DeckFile.Read(DeckSource.Below(learner.Decks, Path.Combine(learner.Decks, "network.md"))).Deck!;
        Assert.Equal(3, progress.FindAll(deck.Id, deck.Edition).Count(card => card.IsBegun));
    }

    [Fact]
    public void The_list_can_be_read_by_programs()
    {
        learner.Write("net.md", Renamed);

        var json = learner.Run("relink", "--json").Json;

        Assert.Equal("MTU", json.GetProperty("renamed")[0].GetProperty("links")[0].GetProperty("oldLabel").GetString());
        Assert.Equal("VLAN", json.GetProperty("vanished")[0].GetProperty("label").GetString());
    }

    [Fact]
    public void Check_tells_it_too_while_another_program_plays()
    {
        var deck = learner.Write("net.md", Renamed);
        using var other = learner.Open();

        var run = learner.Run("check", "--progress", deck);

        Assert.Contains($"{deck}:1:1: note card-vanished: 'VLAN' is no longer in the deck; answers so far: 1", run.Results);
        Assert.Contains($"{deck}:1:3: warning card-renamed: 'MTU' seems to be called 'Maximum transmission unit' now", run.Results);
        Assert.Equal((0, ""), (run.ExitCode, run.Complaints));
        Assert.Equal(3, learner.Run("relink", "--yes").ExitCode);
    }

    [Fact]
    public void Without_a_path_check_looks_at_the_progress_of_all_decks()
    {
        learner.Write("net.md", Renamed);

        var run = learner.Run("check", "--progress", "--strict");

        Assert.Equal((1, 3), (run.ExitCode, run.Lines.Length));
    }

    private static CardId CardOf(string text, string label) => DeckCards.Of(
        DeckReader.Read(text, new DeckSource("net.md", new("posts/net"), null)).Deck!).Single(card => card.Label == label).Id;

    private void AssertHistory(CardId gone, CardId kept)
    {
        using var progress = learner.Open();
        Assert.True(progress.Find(kept)!.IsBegun);
        Assert.False(progress.Find(gone)?.IsBegun ?? false);
    }
}
