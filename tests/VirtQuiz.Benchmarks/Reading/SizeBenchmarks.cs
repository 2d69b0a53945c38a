using System.Text;
using BenchmarkDotNet.Attributes;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Benchmarks.Reading;

/// <summary>
/// Reading ordinary text of several sizes: prose, tables, drawings, lists and folded answers, as a long post mixes
/// them. Twice the text should take twice the time.
/// </summary>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private const string Section =
        """
        ## Part {0}: TCP vs UDP

        {1}

        | Item | TCP {0} | UDP {0} |
        |:-----|:-------:|--------:|
        | Header | 20 bytes or more[^{0}] | 8 bytes |
        | **Order** | kept by `sequence numbers` | left to the program |
        | Examples | HTTP, SSH, SMTP | DNS, NTP, QUIC |

        [^{0}]: Options make it longer.

        ```
        ┌───────────────┐
        │  Application  │  HTTP, DNS
        ├───────┬───────┤
        │  TCP  │  UDP  │
        ├───────┴───────┤
        │      IP       │
        └───────────────┘
        ```

        - Application / TCP: ports end here
        - **Port {0}**: the number that names a program on a machine

        1. SYN
        2. SYN-ACK
        3. ACK

        <details>
        <summary>Why does a handshake take three steps ({0})?</summary>

        Both sides have to name a number and to see it confirmed:

        - the first names its own
        - the second confirms it and names another

        </details>


        """;

    // Posts have a paragraph on a line.
    private const string Paragraph =
        "Both stand on **IP** and carry [ports](https://example.org/ports), but only one of them promises that what was sent "
        + "arrives, in order and once. Which one fits depends on what is lost when a packet is lost: a frame of a call may "
        + "be missed, a line of a letter may not. The rest of this part goes through what follows from that, step by step. ";

    private string text = "";

    [Params(1, 2, 4, 8)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Write()
    {
        // A little below the limit, which counts bytes.
        var bytes = Megabytes * 1_000_000;
        var prose = string.Join("\n\n", Enumerable.Repeat(Paragraph + Paragraph, 4));
        var sections = new StringBuilder();
        for (var (written, number) = (0, 1); written < bytes; number++)
        {
            var section = Section.Replace("{1}", prose, StringComparison.Ordinal)
                .Replace("{0}", $"{number}", StringComparison.Ordinal);
            written += Encoding.UTF8.GetByteCount(section);
            sections.Append(section);
        }

        text = sections.ToString();
    }

    [Benchmark]
    public int Read() => DeckReader.Read(text, DeckSource.Embedded("long.md")).Deck!.Comparisons.Length;
}
