using System.Text;

namespace VirtQuiz.Tests.Commands;

/// <summary>
/// Whatever decks, file names and arguments hold, no command lets a control character, an escape sequence or a mark that
/// turns the direction of writing come out raw.
/// </summary>
public sealed class HostileDeckTests : IDisposable
{
    // ESC, CSI and OSC as C0 and C1, BEL, DEL, a direction override and isolate, a mark, and the separators of lines.
    private const string Bad = "x\u001b[31m\u001b]0;t\u0007\u009b2J\u009d0;t\u009c\u007f\u0008\u202e\u2066\u200f\u2028\u2029\u0085y";

    // A header that a line end cuts is no header.
    private static readonly string BadInLine = Bad.Replace("\r", "", StringComparison.Ordinal);

    private static readonly string Deck = $"""
        ---
        title: Title {Bad}
        id: id-{Bad}
        tags: [tag {Bad}, {Bad}]
        {Bad}
        lang: {Bad}
        ---
        # Heading {Bad}

        <!-- virtquiz: {Bad} -->

        | Item | Hub {BadInLine} | Switch {BadInLine} | Router | Bridge |
        |---|---|---|---|---|
        | **Layer {Bad}** | Physical {Bad} | Data {Bad} link[^1] | Network | Link `{Bad}` |
        | **Reads** | bits &#27;[31m &#x9b;2J &#8238; | frames {Bad} | packets [{Bad}](http://{Bad}) | ![{Bad}]({Bad}) frames too |
        | **Examples {Bad}** | NETGEAR {Bad}, Hubster | Catalyst, {Bad} | ISR, ASR | A, B | lost {Bad} |
        | **Short** | a {Bad} |

        [^1]: Because {Bad}.

        ```
        ┌───────────────┐
        │ App {Bad} │ {Bad}
        ├───────────────┤
        │ OS {Bad} │
        ├───────────────┤
        │ Hardware │
        └───────────────┘
        ```

        - App / OS: {Bad}

        ```
        Hardware {Bad}
        └── Kernel {Bad}
            └── Process {Bad}
        ```

        ## Boot order {Bad}

        1. Firmware {Bad}
        2. Loader {Bad}
        3. Kernel {Bad}
        4. Init {Bad}

        A {Bad} → B → C {Bad}

        - **A term of two{"\r"} lines**: a carriage return ends a line

        - **Term {Bad}**: definition {Bad}
          - point {Bad}
        - **Term {Bad}**: definition again {Bad}

        <details><summary>Question {Bad}</summary>

        Answer {Bad}

        </details>

        """;

    private readonly Learner learner = new();

    public HostileDeckTests()
    {
        learner.Write("plain.md", Deck);
        learner.Write($"bad {Bad.Replace("\u0085", "")}/{Bad} deck.md", Deck.Replace("id: id-", "id: other-"));
        learner.Write($"{Bad} empty.md", "");
        learner.Write($"{Bad} binary.md", "a\0b");
    }

    public void Dispose() => learner.Dispose();

    public static TheoryData<string> Commands =>
    [
        "decks", "decks --json", "decks add $", "decks add $ missing\u001b[31m\u0007", "decks remove missing\u001b[31m\u009b", "decks list",
        "check $", "check $ --json", "check --strict $ missing\u001b[31m\u009b", "check --progress $", "inspect $/plain.md", "inspect $/plain.md --json",
        "inspect missing\u001b[31m\u009b", "generate $ --seed 1 --count 60", "generate $ --seed 1 --count 60 --json", "generate missing\u001b[31m",
        "stats", "stats --json", "optimize", "relink", "relink --json", "relink no\u001b[31m\u009b such", "relink \u001b[31m", "play --tag \u001b[31m\u009b",
        "play --deck \u001b[31m\u009b", "play --length \u001b[31m", "\u001b[31m", "--\u001b[31m\u009b",
        "--lang \u001b[31m", "--seed \u009b", "generate $ --forms \u001b[31m", "check $ --help",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_that_a_terminal_would_obey_comes_out(string command)
    {
        learner.Run("decks", "add", learner.Decks);
        learner.AnswerAll(Path.Combine(learner.Decks, "plain.md"));
        File.WriteAllText(Path.Combine(learner.Decks, "plain.md"), Deck.Replace("Reads", "Takes in").Replace("Term", "Word"));

        foreach (var language in (string[])["en", "ko"])
        {
            string[] arguments = [.. command.Split(' ').Select(argument => argument.Replace("$", learner.Decks)), "--lang", language];
            var (results, complaints) = Raw(arguments);

            Assert.DoesNotContain(results + complaints, IsObeyed);
            Assert.NotEqual("", results + complaints);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_name_with_a_line_break_begins_a_line(string command)
    {
        var deck = learner.Write("a\nfake: b/c\nfake: d.md", Deck.Replace("id: id-", "id: third-"));
        learner.Write("e\nfake: f.md", "a\0b");
        learner.Run("decks", "add", learner.Decks);
        learner.AnswerAll(deck);
        File.WriteAllText(deck, Deck.Replace("id: id-", "id: third-").Replace("Reads", "Takes in").Replace("Term", "Word"));

        string[] arguments = [.. command.Replace("$", learner.Decks).Replace("\u001b", "\nfake: \u001b").Split(' ')];
        var (results, complaints) = Raw(arguments);

        Assert.DoesNotContain((results + complaints).Split('\n'), line => line.StartsWith("fake:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_hostile_deck_is_read_all_the_same()
    {
        var document = learner.Run("inspect", Path.Combine(learner.Decks, "plain.md"), "--json").Json;

        Assert.All(
            (string[])["comparisons", "stacks", "sequences", "notes", "tags"],
            part => Assert.NotEqual(0, document.GetProperty(part).GetArrayLength()));
    }

    /// <summary>What is written, byte for byte, as the program writes it.</summary>
    private (string Results, string Complaints) Raw(string[] arguments)
    {
        using var results = new MemoryStream();
        using var complaints = new MemoryStream();
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        learner.RunInto(new StreamWriter(results, utf8), new StreamWriter(complaints, utf8), arguments);
        return (utf8.GetString(results.ToArray()), utf8.GetString(complaints.ToArray()));
    }

    private static bool IsObeyed(char character) => (char.IsControl(character) && character != '\n')
        || character is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
