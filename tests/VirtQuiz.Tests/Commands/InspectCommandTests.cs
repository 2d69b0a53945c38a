using System.Text.Json;

namespace VirtQuiz.Tests.Commands;

public class InspectCommandTests
{
    private static readonly string Post = Path.Combine(AppContext.BaseDirectory, "Data", "virtualization-comparison.md");

    private static readonly Lazy<CommandRun> Inspected = new(() => CommandRun.Of("inspect", Post, "--json"));

    [Fact]
    public void The_document_has_the_agreed_fields_in_the_agreed_order()
    {
        using var folder = new DeckFolder();
        var deck = folder.Write("deck.md", DeckFolder.Comparison + """

            ```
            ┌─────┐
            │ App │ written by hand
            ├──┬──┤
            │a │ b│
            └──┴──┘
            ```

            Boot order: A → B → C

            A → B → C

            - **MTU**: the largest packet a link carries

            """);

        var document = CommandRun.Of("inspect", deck, "--json").Json;

        Assert.Equal(
            ["id", "title", "lang", "tags", "comparisons", "stacks", "sequences", "notes", "problems"], FieldsOf(document));
        Assert.Equal(["title", "line", "subjects", "attributes", "cells"], FieldsOf(document.GetProperty("comparisons")[0]));
        Assert.Equal(
            ["subject", "attribute", "text", "items", "line"],
            FieldsOf(document.GetProperty("comparisons")[0].GetProperty("cells")[0]));
        Assert.Equal(["title", "line", "layers"], FieldsOf(document.GetProperty("stacks")[0]));
        Assert.Equal(
            ["text", "cells", "annotation"], FieldsOf(document.GetProperty("stacks")[0].GetProperty("layers")[0]));
        Assert.Equal(["title", "line", "steps"], FieldsOf(document.GetProperty("sequences")[0]));
        Assert.Equal(["question", "answer", "line"], FieldsOf(document.GetProperty("notes")[0]));
    }

    [Fact]
    public void A_problem_has_the_agreed_fields()
    {
        var run = CommandRun.Of("inspect", "no-such-deck.md", "--json");
        var problem = run.Json.GetProperty("problems")[0];

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["code", "severity", "line", "column", "message", "remedy"], FieldsOf(problem));
        Assert.Equal(
            ("file-missing", "error", 1, 1),
            (problem.GetProperty("code").GetString(), problem.GetProperty("severity").GetString(),
                problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    // The numbers and names are those of the post itself.
    [Fact]
    public void The_post_gives_one_comparison_of_twenty_seven_facts()
    {
        var document = Inspected.Value.Json;
        var comparison = Assert.Single(document.GetProperty("comparisons").EnumerateArray());

        Assert.Equal("가상화 종류 비교(Type 1, Type 2, Container)", document.GetProperty("title").GetString());
        Assert.Equal("ko", document.GetProperty("lang").GetString());
        Assert.Equal(["Virtualization", "Hypervisor", "Container", "Infra"], StringsOf(document.GetProperty("tags")));
        Assert.Equal(["Type 1 하이퍼바이저", "Type 2 하이퍼바이저", "컨테이너"], StringsOf(comparison.GetProperty("subjects")));
        Assert.Equal(
            ["정의", "호스트 운영체제", "성능", "사용 용도", "부팅 시간", "자원 활용도", "보안성", "예시", "게스트 OS 요구사항"],
            StringsOf(comparison.GetProperty("attributes")));
        Assert.Equal(27, comparison.GetProperty("cells").GetArrayLength());
        Assert.Equal(11, comparison.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Only_the_examples_of_the_post_are_a_list()
    {
        var cells = Inspected.Value.Json.GetProperty("comparisons")[0].GetProperty("cells").EnumerateArray().ToArray();

        var lists = cells.Where(cell => cell.GetProperty("items").GetArrayLength() > 0)
            .Select(cell => cell.GetProperty("attribute").GetString()).Distinct();

        Assert.Equal(["예시"], lists);
        Assert.Equal(
            ["VMware ESXi", "Microsoft Hyper-V", "Xen"],
            StringsOf(cells.First(cell => cell.GetProperty("attribute").GetString() == "예시").GetProperty("items")).Select(item => item.TrimEnd('.')));
    }

    [Fact]
    public void The_layers_of_the_post_run_from_top_to_bottom()
    {
        var stacks = Inspected.Value.Json.GetProperty("stacks").EnumerateArray().Select(stack =>
            stack.GetProperty("layers").EnumerateArray().Select(layer => layer.GetProperty("text").GetString()!).ToArray()).ToArray();

        Assert.Equal(6, stacks.Length);
        Assert.Contains(["Guest Process", "Guest OS", "VM", "Hypervisor", "Hardware"], stacks);
        Assert.Contains(["Guest Process", "Guest OS", "VM", "Hypervisor", "Host OS", "Hardware"], stacks);
        Assert.Contains(["Guest Microservices", "Libs/Bins", "Container", "Container Engine", "Host OS", "Hardware"], stacks);
        Assert.Equal(3, stacks.Count(layers => layers[^1] == "하드웨어"));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void What_was_understood_is_drawn_within_the_width_of_the_terminal(int columns)
    {
        using var folder = new DeckFolder();
        var words = string.Join(' ', Enumerable.Repeat("가상 머신 monitor", 12));
        var deck = folder.Write("deck.md", $"""
            # 가상화 비교

            | 항목 | 하이퍼바이저 | 컨테이너 |
            |---|---|---|
            | **정의** | {words} | {words} 커널 |
            | **예시** | Xen, KVM | Docker, Podman |

            ```
            +--------------------------------------------------------------------------------------------------+
            | Guest operating system with everything that belongs to it, libraries, services, configuration    |  {words}
            +--------------------------------------------------------------------------------------------------+
            | 하드웨어                                                                                         |
            +--------------------------------------------------------------------------------------------------+
            ```

            ## 부팅 순서

            1. {words}
            2. B
            3. C

            - **MTU**: {words}

            """);

        var run = CommandRun.In(CommandRun.NoEnvironment, real => real with { Columns = () => columns }, "inspect", deck);
        var drawn = run.Lines.TakeWhile(line => !line.StartsWith("Problems", StringComparison.Ordinal)).ToArray();

        Assert.All(drawn, line => Assert.True(Views.Cells.Width(line) <= columns, line));
        Assert.Equal(["┌", "├", "└"], drawn.Select(line => line.TrimStart()[..1]).Where(mark => "┌├└".Contains(mark, StringComparison.Ordinal)));
        Assert.Contains("  1. 가상 머신", run.Results);
    }

    [Fact]
    public void A_drawn_deck_shows_tables_boxes_steps_and_notes()
    {
        using var folder = new DeckFolder();
        var deck = folder.Write("deck.md", """
            # 비교

            | Item | 허브 | Switch |
            |---|---|---|
            | **Layer** | 물리 계층 | Data link |

            ```
            +--------+
            | 커널   |  Linux
            +--------+
            | 하드웨어 |
            +--------+
            ```

            A → B → C

            """);

        var picture = CommandRun.In(CommandRun.NoEnvironment, real => real with { Columns = () => 60 }, "inspect", deck).Results;

        Assert.Contains(
            """
                    │ 허브      │ Switch
              ──────┼───────────┼──────────
              Layer │ 물리 계층 │ Data link
            """.Replace("        │", "        │"), picture);
        Assert.Contains(
            """
              ┌────────────┐
              │    커널    │  Linux
              ├────────────┤
              │  하드웨어  │
              └────────────┘
            """, picture);
        Assert.Contains("  1. A\n  2. B\n  3. C\n", picture);
    }

    [Fact]
    public void Hangul_is_written_as_hangul()
    {
        Assert.Contains("하드웨어", Inspected.Value.Results);
        Assert.DoesNotContain("\\u", Inspected.Value.Results);
    }

    [Fact]
    public void The_picture_shows_tables_and_stacks_without_a_broken_border()
    {
        var lines = CommandRun.Of("inspect", Post).Lines;

        var box = lines.SkipWhile(line => !line.StartsWith("  ┌", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("  └", StringComparison.Ordinal));
        Assert.Single(box.Select(Views.Cells.Width).Distinct());
        Assert.Contains(lines, line => line.Contains("예시 (list)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_binary_file_is_data_that_cannot_be_read()
    {
        using var folder = new DeckFolder();
        var deck = folder.Write("binary.md", "\0\u0001\u0002");

        var run = CommandRun.Of("inspect", deck);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"{deck}:1:1: error file-not-text: ", run.Results);
    }

    private static string[] FieldsOf(JsonElement element) => [.. element.EnumerateObject().Select(field => field.Name)];

    private static string[] StringsOf(JsonElement element) => [.. element.EnumerateArray().Select(item => item.GetString()!)];
}
