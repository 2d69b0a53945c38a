using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.Core;

/// <summary>A small deck made by hand: one comparison with a list row, two stacks, two notes.</summary>
internal static class SampleDeck
{
    public static Deck Make() => new(new DeckId("sample"), Language.English, Language.English, "Sample", "sample.en.md")
    {
        Comparisons =
        [
            new Comparison("Transport", At(1), ["TCP", "UDP", "QUIC"],
            [
                Row("Setup", 3, "three-way handshake before data", "sends data right away", "one round trip, keys included"),
                Row("Order", 4, "bytes arrive as they were sent", "datagrams may overtake each other", "kept within a stream"),
                Row("Loss", 5, "sent again by the kernel", "left to the application", "repaired in user space"),
                List("Examples", 6, ["SSH", "SMTP"], ["DNS", "NTP"], ["HTTP/3", "DoQ"]),
            ]),
        ],
        Stacks =
        [
            Stack("Full virtualization", 20, "Guest Process", "Guest OS", "VM", "Hypervisor", "Hardware"),
            Stack("Containers", 40, "Service", "Libraries", "Container", "Engine", "Host OS", "Hardware"),
        ],
        Notes =
        [
            new Note("Why a handshake?", "Both sides agree on initial sequence numbers.", At(60), []),
            new Note("What is a port?", "A number that names an endpoint on a host.", At(61), []),
        ],
    };

    public static LayerStack Stack(string heading, int line, params string[] layers) => new(
        heading, heading, StackOrigin.Drawing, At(line),
        [.. layers.Select((text, index) => new Layer(text, At(line + 1 + (2 * index)), [], null))], []);

    public static Row Row(string attribute, int line, params string[] values) =>
        new(attribute, At(line), [.. values.Select(value => new Cell(value, At(line), [], null))], IsList: false);

    private static Row List(string attribute, int line, params string[][] values) => new(
        attribute, At(line), [.. values.Select(items => new Cell(string.Join(", ", items), At(line), [.. items], null))], IsList: true);

    private static Place At(int line) => new(line, 1);
}
