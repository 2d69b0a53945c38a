using System.Collections.Concurrent;
using System.Text;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress.Journals;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new();
    private readonly ConcurrentQueue<ProgressProblem> problems = [];

    private string FilePath => folder.Progress.JournalOf("laptop");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_begins_with_a_header_and_holds_an_event_a_line()
    {
        using (var journal = Open())
            journal.Append([Setting("0.8"), Setting("0.9")]);

        var lines = File.ReadAllText(FilePath).Split('\n');
        Assert.Equal(JournalFiles.Sealed("""{"virtquiz":1,"device":"laptop","crc":"00000000"}"""), lines[0]);
        Assert.StartsWith("""{"seq":1,"at":1769854500000,"kind":"setting","name":"retention","value":"0.8","crc":""", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"seq":2,"at":1769854500000,"kind":"setting","name":"retention","value":"0.9","crc":""", lines[2], StringComparison.Ordinal);
        Assert.Equal("", lines[3]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Numbers_go_on_where_they_ended()
    {
        Assert.Equal([1L, 2L], Append(Setting("0.8"), Setting("0.9")));
        Assert.Equal([3L], Append(Setting("0.7")));
        Assert.Equal([1L, 2L, 3L], Read().Select(recorded => recorded.Id.Sequence));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_clock_set_back_does_not_put_an_event_before_an_earlier_one()
    {
        var first = clock.Now;
        Append(Setting("0.8"));
        clock.Now = first.AddDays(-1);
        Append(Setting("0.9"));
        clock.Now = first.AddHours(1);
        Append(Setting("0.7"));
        Assert.Equal([first, first, first.AddHours(1)], Read().Select(recorded => recorded.At));
    }

    [Fact]
    public void A_last_line_that_was_never_finished_is_moved_aside_wherever_it_was_torn()
    {
        Append(Setting("0.8"));
        var good = File.ReadAllBytes(FilePath);
        Append(Setting("0.9"));
        var whole = File.ReadAllBytes(FilePath);
        for (var length = good.Length + 1; length < whole.Length; length++)
        {
            File.WriteAllBytes(FilePath, whole[..length]);
            problems.Clear();
            Open().Dispose();

            Assert.Equal(good, File.ReadAllBytes(FilePath));
            var problem = Assert.Single(problems);
            Assert.Equal(ProgressProblemCode.TornLine, problem.Code);
            Assert.Equal(whole[good.Length..length], File.ReadAllBytes(problem.Path));
        }
    }

    [Fact]
    public void A_header_that_was_never_finished_is_written_again()
    {
        File.WriteAllText(FilePath, """{"virtquiz":1,"dev""");
        Assert.Equal([1L], Append(Setting("0.8")));
        Assert.Equal(new JournalHeader(1, "laptop"), JournalReader.HeaderOf(FilePath));
    }

    [Theory]
    [InlineData("{\"virtquiz\":1,\"device\":\"laptop\"}", true)]
    [InlineData("{\"virtquiz\":0,\"device\":\"laptop\"}", false)]
    [InlineData("{\"virtquiz\":1,\"device\":\"laptop\",\"crc\":\"00000000\"}", false)]
    [InlineData("{\"virtquiz\":1,\"device\":\"laptop\",\"crC\":\"00000000\"}", false)]
    [InlineData("{\"virtquiz\":1,\"device\":\"\"}", false)]
    public void A_header_that_has_no_checksum_is_taken_as_it_is_and_one_with_a_wrong_one_is_damaged(string line, bool isHeader) =>
        Assert.Equal(isHeader ? new JournalHeader(1, "laptop") : null, JournalHeader.Read(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("laptop", "laptoq")]
    [InlineData(":1,", ":3,")]
    public void Damage_to_a_header_is_told_and_the_name_of_the_file_says_whose_it_is(string said, string says)
    {
        Append(Setting("0.8"));
        var text = File.ReadAllText(FilePath);
        var at = text.IndexOf(said, StringComparison.Ordinal);
        File.WriteAllText(FilePath, text[..at] + says + text[(at + said.Length)..]);

        var journal = JournalReader.Open(FilePath, JournalPosition.Start);
        Assert.Equal(new EventId("laptop", 1), Assert.Single(journal.Entries()).Recorded.Id);
        Assert.Equal(ProgressProblemCode.BadHeader, Assert.Single(journal.Problems()).Code);
        Assert.False(JournalReader.IsNewer(FilePath));
    }

    [Fact]
    public void A_bad_line_is_counted_left_in_place_and_its_number_not_given_again()
    {
        Append(Setting("0.8"), Setting("0.9"));
        var damaged = File.ReadAllText(FilePath).Replace("\"0.9\"", "\"0.5\"", StringComparison.Ordinal);
        File.WriteAllText(FilePath, damaged);

        Assert.Equal([3L], Append(Setting("0.7")));
        Assert.StartsWith(damaged, File.ReadAllText(FilePath), StringComparison.Ordinal);
        var reader = JournalReader.Open(FilePath, JournalPosition.Start);
        Assert.Equal([1L, 3L], reader.Entries().Select(entry => entry.Recorded.Id.Sequence));
        Assert.Equal([new ProgressProblem(ProgressProblemCode.BadLines, FilePath, Line: 3)], reader.Problems());
    }

    [Fact]
    public void A_damaged_header_costs_no_event()
    {
        Append(Setting("0.8"));
        File.WriteAllText(FilePath, "?" + File.ReadAllText(FilePath)[1..]);
        var reader = JournalReader.Open(FilePath, JournalPosition.Start);
        Assert.Equal(new EventId("laptop", 1), Assert.Single(reader.Entries()).Recorded.Id);
        Assert.Equal([new ProgressProblem(ProgressProblemCode.BadHeader, FilePath, Line: 1)], reader.Problems());
    }

    [Fact]
    public void Line_ends_turned_by_a_version_control_system_are_read()
    {
        Append(Setting("0.8"), Setting("0.9"));
        File.WriteAllText(FilePath, File.ReadAllText(FilePath).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal([1L, 2L], Read().Select(recorded => recorded.Id.Sequence));
    }

    [Fact]
    public void The_end_is_found_behind_many_bad_and_long_lines()
    {
        Append(Setting("0.8"), new Setting("long", new string('x', 100_000)));
        File.AppendAllText(FilePath, string.Concat(Enumerable.Repeat("rubbish\n", 50_000)));
        Assert.Equal([50_003L], Append(Setting("0.7")));
    }

    [Fact]
    public void A_journal_removed_while_in_use_is_put_back_with_all_that_was_saved()
    {
        using var journal = Open();
        journal.Append([Setting("0.8")]);
        Directory.Delete(folder.Progress.Journals, recursive: true);

        Assert.Equal(2, journal.Append([Setting("0.9")]).Entries[0].Entry.Recorded.Id.Sequence);
        Assert.Equal([1L, 2L], Read().Select(recorded => recorded.Id.Sequence));
        Assert.Equal([new ProgressProblem(ProgressProblemCode.JournalPutBack, FilePath)], problems);

        File.Delete(FilePath);
        journal.Append([Setting("0.7")]);
        Assert.Equal([1L, 2L, 3L], Read().Select(recorded => recorded.Id.Sequence));
    }

    [Fact]
    public void A_journal_removed_after_its_last_line_is_put_back_when_it_is_closed()
    {
        using (var journal = Open())
        {
            journal.Append([Setting("0.8")]);
            File.Delete(FilePath);
        }

        Assert.Equal([1L], Read().Select(recorded => recorded.Id.Sequence));
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else that is longer than a line of a journal usually is, so that the length says nothing at all: 0123456789012345678901234567890123456789012345678901234567890123456789")]
    public void A_journal_replaced_while_in_use_goes_on_beside_what_came_in_its_place(string intruder)
    {
        using var journal = Open();
        journal.Append([Setting("0.8")]);
        File.Delete(FilePath);
        File.WriteAllText(FilePath, intruder);

        var part = journal.Append([Setting("0.9")]);

        var beside = Path.Combine(folder.Progress.Journals, part.Journal);
        Assert.NotEqual(FilePath, beside);
        Assert.Equal(intruder, File.ReadAllText(FilePath));
        Assert.Contains(beside, JournalReader.FindIn(folder.Progress));
        var reader = JournalReader.Open(beside, JournalPosition.Start);
        Assert.Equal("laptop", reader.Device);
        Assert.Equal([1L, 2L], reader.Entries().Select(entry => entry.Recorded.Id.Sequence));
        Assert.Equal([new ProgressProblem(ProgressProblemCode.JournalPutBack, beside)], problems);
    }

    [Fact]
    public void Its_end_is_known_without_finding_the_file_again()
    {
        using var journal = Open();
        journal.Append([Setting("0.8")]);
        var written = JournalPosition.At(FilePath, new FileInfo(FilePath).Length);
        File.Delete(FilePath);
        Assert.Equal(written, journal.End);
    }

    [Fact]
    public void A_position_recognizes_its_journal_and_no_other()
    {
        using var journal = Open();
        journal.Append([Setting("0.8")]);
        Assert.Equal(JournalPosition.At(FilePath, new FileInfo(FilePath).Length), journal.End);
        Assert.True(journal.End.IsIn(FilePath));
        File.WriteAllText(FilePath + ".copy", File.ReadAllText(FilePath).Replace("0.8", "0.7", StringComparison.Ordinal));
        Assert.False(journal.End.IsIn(FilePath + ".copy"));
        Assert.False(journal.End.IsIn(FilePath + ".missing"));
    }

    private static Setting Setting(string value) => new(LearnerSettings.RetentionName, value);

    private Journal Open() => Journal.Open(FilePath, "laptop", clock, problems);

    private IEnumerable<long> Append(params JournalEvent[] events)
    {
        using var journal = Open();
        return [.. journal.Append(events).Entries.Select(placed => placed.Entry.Recorded.Id.Sequence)];
    }

    private IEnumerable<Recorded> Read() =>
        JournalReader.Open(FilePath, JournalPosition.Start).Entries().Select(entry => entry.Recorded);
}
