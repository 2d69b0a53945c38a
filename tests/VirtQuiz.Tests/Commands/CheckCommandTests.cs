namespace VirtQuiz.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    // A footnote that is mentioned but not written is a warning; two rows of one name too.
    private const string Warned = "| Item | Hub | Switch |\n|---|---|---|\n| **Layer** | Physical[^1] | Data link |\n";

    private readonly DeckFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_clean_deck_is_fine()
    {
        folder.Write("clean.md", DeckFolder.Comparison);

        var run = CommandRun.Of("check", folder.Path, "--strict");

        Assert.Equal((0, "1 file: 0 errors, 0 warnings, 0 notes"), (run.ExitCode, run.Lines[^1]));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void A_warning_fails_only_a_strict_check(bool strict, int exitCode)
    {
        folder.Write("warned.md", Warned);

        var run = CommandRun.Of(["check", folder.Path, .. strict ? (string[])["--strict"] : []]);

        Assert.Contains(": warning footnote-undefined: ", run.Results);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public void An_error_fails_the_check()
    {
        var deck = folder.Write("binary.md", "\0\u0001");

        var run = CommandRun.Of("check", deck);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{deck}:1:1: error file-not-text: this is no UTF-8 text (save it as UTF-8)\n", run.Results);
    }

    [Fact]
    public void A_missing_file_is_data_that_cannot_be_read_and_the_others_are_still_checked()
    {
        var deck = folder.Write("warned.md", Warned);

        var run = CommandRun.Of("check", Path.Combine(folder.Path, "missing.md"), deck);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("missing.md:1:1: error file-missing: ", run.Results);
        Assert.Contains("footnote-undefined", run.Results);
    }

    [Fact]
    public void Problems_are_sorted_by_file_and_place()
    {
        folder.Write("b.md", Warned + "\n" + Warned);
        folder.Write("a.md", Warned);

        var places = CommandRun.Of("check", folder.Path).Lines
            .Where(line => line.Contains("footnote-undefined", StringComparison.Ordinal))
            .Select(line => string.Join(':', line[(folder.Path.Length + 1)..].Split(':')[..2]));

        Assert.Equal(["a.md:3", "b.md:3", "b.md:7"], places);
    }

    [Fact]
    public void A_cell_too_long_for_an_option_is_a_warning()
    {
        folder.Write("long.md", $"""
            | Item | Hub | Switch |
            |---|---|---|
            | **Layer** | {new string('a', 201)} | Data link |
            """);

        var run = CommandRun.Of("check", folder.Path);

        Assert.Contains("long.md:3:15: warning cell-too-long: 'Layer · Hub' takes 201 columns", run.Results);
    }

    [Fact]
    public void A_cell_that_cannot_be_asked_with_options_is_named_with_the_reason()
    {
        folder.Write("two.md", """
            | Item | Hub | Switch |
            |---|---|---|
            | **Layer** | Physical | Data link |
            """);

        var run = CommandRun.Of("check", folder.Path);

        Assert.Contains(
            "two.md:3:15: note table-of-two: 'Layer · Hub' and 1 more of this table (line 3) are not asked with options: the table compares only two subjects",
            run.Results);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Two_cells_that_begin_alike_are_named_even_where_options_can_be_found()
    {
        folder.Write("alike.md", """
            | Item | Hub | Switch | Router | Bridge |
            |---|---|---|---|---|
            | **Speed** | slow (10 Mbit/s) | slow (1 Mbit/s) | fast | variable |
            """);

        var run = CommandRun.Of("check", folder.Path);

        Assert.Contains("alike.md:3:34: note cells-alike: 'Speed · Switch' and 'Speed · Hub' are hard to tell apart", run.Results);
    }

    [Theory]
    [InlineData("a switch that learns", "no switch at all, for it learns nothing", "a device with ports for networks", "cell-not-choice: 'Is · Switch' and 2 more of this table (line 3) are not asked with options: only some values name their subject")]
    public void A_cell_that_gives_its_subject_away_is_named(string first, string second, string third, string problem)
    {
        folder.Write("leak.md", $"""
            | Item | Switch | Hub | Router |
            |---|---|---|---|
            | **Is** | {first} | {second.Replace("switch", "device")} | {third} |
            """);

        Assert.Contains(problem, CommandRun.Of("check", folder.Path).Results);
    }

    [Fact]
    public void A_note_that_asks_what_another_asks_is_named_with_its_line()
    {
        folder.Write("twice.md", "- **MTU**: the largest packet\n- **TTL**: how far a packet goes\n- **mtu**: the largest frame\n");

        var run = CommandRun.Of("check", folder.Path);

        Assert.Contains("twice.md:3:3: warning note-duplicate: 'mtu' is asked in line 1 already (ask it once, or ask for something else)", run.Results);
    }

    [Fact]
    public void What_a_whole_table_has_in_common_is_said_once()
    {
        var rows = Enumerable.Range(1, 50).Select(row => $"| **Row {row}** | first {row} | second {row} |");
        folder.Write("two.md", $"| Item | Hub | Switch |\n|---|---|---|\n{string.Join('\n', rows)}\n");

        var problem = Assert.Single(CommandRun.Of("check", folder.Path).Lines[..^1]);

        Assert.Contains("'Row 1 · Hub' and 99 more of this table (lines 3, 4, 5, 6, 7, …) are not asked", problem);
        Assert.Equal(1, CommandRun.Of("check", folder.Path, "--json").Json.GetArrayLength());
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(6, 5)]
    [InlineData(7, 1)]
    public void Of_many_notes_that_ask_the_same_only_the_first_is_named(int notes, int problems)
    {
        folder.Write("same.md", string.Concat(Enumerable.Repeat("- **MTU**: the largest packet\n", notes)));

        var run = CommandRun.Of("check", folder.Path);

        Assert.Equal(problems, run.Lines.Count(line => line.Contains("note-duplicate", StringComparison.Ordinal)));
        Assert.Equal(notes == 7, run.Results.Contains("more notes that ask what another asks: 5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| **Layer** | Physical | Data link |", "| **Layer** | Physical | Data link | Network |")]
    [InlineData("| **Is** | slow at night | slow by day | |", "| **Is** | slow | fast | steady |")]
    [InlineData("| **Is** | fast | slow (at night) | slow (by day) |", "| **Is** | fast | slow | steady |")]
    [InlineData("| **Is** | a hub | fast as light | steady |", "| **Is** | dumb | fast as light | steady |")]
    public void The_remedy_helps(string row, string mended)
    {
        folder.Write("row.md", Table(row));
        Assert.Matches("table-of-two|cell-not-choice|cell-only-flashcard", CommandRun.Of("check", folder.Path).Results);

        folder.Write("row.md", Table(mended));
        Assert.Equal("1 file: 0 errors, 0 warnings, 0 notes\n", CommandRun.Of("check", folder.Path).Results);

        static string Table(string row)
        {
            string[] subjects = ["Hub", "Switch", "Router"];
            var columns = row.Count(character => character == '|') - 2;
            return $"| Item | {string.Join(" | ", subjects[..columns])} |\n|---|{string.Concat(Enumerable.Repeat("---|", columns))}\n{row}\n";
        }
    }

    // What can be mended where two subjects are compared: three values cannot be written.
    [Theory]
    [InlineData("| **Is** | hub | switch |", "it says nothing but the name of its subject (say more than the name)", "| **Is** | a dumb hub | a clever switch |")]
    [InlineData("| **Is** | a box for which no words are short enough | a box for which no words are short enough to type |",
        "the values of the two subjects are too much alike (word the two values so that they differ from their first words on)",
        "| **Is** | a box for which no words are short enough | something else that takes as many words to say |")]
    [InlineData("| **Is** | a box for which no words are short enough | a box for which no words are short enough |",
        "several subjects share the value (say in what the subjects differ, or leave it)",
        "| **Is** | a box for which no words are short enough | something else that takes as many words to say |")]
    [InlineData("| **Examples** | NETGEAR, Hubster | Catalyst, NETGEAR |",
        "several subjects share the value (say in what the subjects differ, or leave it)", "| **Examples** | NETGEAR, Hubster | Catalyst, Nexus |")]
    public void The_remedy_for_two_subjects_fits_two_subjects(string row, string reason, string mended)
    {
        const string Header = "| Item | Hub | Switch |\n|---|---|---|\n";
        folder.Write("two.md", Header + row);
        Assert.Contains($"only asked as a flashcard: {reason}", CommandRun.Of("check", folder.Path).Results);

        folder.Write("two.md", Header + mended);
        Assert.DoesNotContain("flashcard", CommandRun.Of("check", folder.Path).Results);
    }

    [Fact]
    public void Inspect_lists_the_same_problems()
    {
        var deck = folder.Write("two.md", Warned);

        var checkedLines = CommandRun.Of("check", deck).Lines[..^1];
        var inspected = CommandRun.Of("inspect", deck).Lines;

        Assert.NotEmpty(checkedLines);
        Assert.Equal(checkedLines, inspected[^checkedLines.Length..].Select(line => line.Trim()));
        Assert.Equal(checkedLines.Length, CommandRun.Of("inspect", deck, "--json").Json.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void The_same_id_twice_is_an_error()
    {
        folder.Write("a.md", "---\nid: same\n---\n" + DeckFolder.Comparison);
        folder.Write("b.md", "---\nid: same\n---\n" + DeckFolder.Comparison);

        var run = CommandRun.Of("check", folder.Path);

        Assert.Contains("b.md:1:1: error deck-id-duplicate: ", run.Results);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void As_json_each_problem_names_its_file()
    {
        var deck = folder.Write("warned.md", Warned);

        var run = CommandRun.Of("check", folder.Path, "--json");
        var problem = run.Json.EnumerateArray().Single(one => one.GetProperty("code").GetString() == "footnote-undefined");

        Assert.Equal(
            ["file", "code", "severity", "line", "column", "message", "remedy"],
            problem.EnumerateObject().Select(field => field.Name));
        Assert.Equal(deck, problem.GetProperty("file").GetString());
        Assert.Equal(("warning", 3), (problem.GetProperty("severity").GetString(), problem.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_skipped_file_costs_nothing()
    {
        folder.Write("README.md", "---\nvirtquiz: skip\n---\n# Guide\n");
        folder.Write("clean.md", DeckFolder.Comparison);

        var run = CommandRun.Of("check", folder.Path, "--strict");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("README.md:1:1: note deck-skipped", run.Results.Replace(":2:1:", ":1:1:"));
    }
}
