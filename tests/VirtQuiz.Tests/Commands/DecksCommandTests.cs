namespace VirtQuiz.Tests.Commands;

public sealed class DecksCommandTests : IDisposable
{
    private readonly DeckFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "Virtualization compared: Type 1, Type 2, and containers (en)")]
    [InlineData("ko", "가상화 종류 비교: Type 1, Type 2, 컨테이너 (ko)")]
    public void The_shipped_decks_are_listed_in_the_language_of_the_learner(string language, string title)
    {
        var run = CommandRun.Of("decks", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(title, run.Lines);
    }

    [Fact]
    public void A_listed_deck_tells_its_id_contents_and_file()
    {
        var deck = folder.Write("switches.md", "---\nid: switches\n---\n" + DeckFolder.Comparison);

        var run = CommandRun.Of("decks", "--decks", folder.Path);

        Assert.Equal(["Switches (en)", "  switches                  6 facts", $"  {deck}"], run.Lines);
    }

    [Fact]
    public void As_json_a_deck_tells_how_many_cards_it_has()
    {
        folder.Write("switches.md", DeckFolder.Comparison);

        var deck = CommandRun.Of("decks", "--decks", folder.Path, "--json").Json[0];

        Assert.Equal(["id", "title", "lang", "tags", "file", "cards"], deck.EnumerateObject().Select(field => field.Name));
        Assert.Equal(6, deck.GetProperty("cards").GetInt32());
    }

    [Fact]
    public void A_bad_file_is_complained_of_and_the_others_are_listed()
    {
        folder.Write("switches.md", DeckFolder.Comparison);
        folder.Write("binary.md", "\0\u0001");

        var run = CommandRun.Of("decks", "--decks", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Switches (en)", run.Results);
        Assert.Contains("binary.md:1:1: error file-not-text", run.Complaints);
    }
}
