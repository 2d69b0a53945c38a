using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Tests.DeckFiles;

public sealed class DeckFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("virtquiz-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0xFF, 0xFE }, "Error FileNotText")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "Error FileNotText")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "Error FileNotText")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "Error FileNotText")]
    [InlineData(new byte[0], "Warning FileEmpty")]
    [InlineData(new byte[] { 0x0A, 0x20, 0x0A }, "Warning FileEmpty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "Warning FileEmpty")]
    public void Bytes_that_are_no_deck_are_one_problem(byte[] bytes, string problem)
    {
        var reading = DeckFile.Read(DeckSource.Alone(Write("deck.md", bytes)));
        Assert.Equal([$"1:1 {problem}"], Reading.Problems(reading));
        Assert.Equal(problem.Contains("NotText", StringComparison.Ordinal), reading.Deck is null);
    }

    [Fact]
    public void A_file_over_8_megabytes_is_not_read()
    {
        var reading = DeckFile.Read(DeckSource.Alone(Write("deck.md", new byte[(8 * 1024 * 1024) + 1])));
        Assert.Equal(["1:1 Error FileTooLarge 8388609 8388608"], Reading.Problems(reading));
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_problems()
    {
        var missing = DeckFile.Read(new DeckSource(Path.Combine(folder, "gone.md"), new DeckId("gone"), null));
        Assert.Equal(["1:1 Error FileMissing"], Reading.Problems(missing));
        var isFolder = DeckFile.Read(new DeckSource(folder, new DeckId("folder"), null));
        Assert.Equal(ProblemCode.FileNotRegular, Assert.Single(isFolder.Problems).Code);
    }

    // To open a pipe waits for a writer; this test never ended.
    [Theory]
    [InlineData("pipe.md")]
    [InlineData("link.md")]
    public void A_pipe_is_reported_and_never_opened(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders.");
        using (var mkfifo = Process.Start("mkfifo", [Path.Combine(folder, "pipe.md"), Path.Combine(folder, "pipe")]))
            mkfifo.WaitForExit();
        File.CreateSymbolicLink(Path.Combine(folder, "link.md"), Path.Combine(folder, "pipe"));

        var sources = DeckFinder.Find(folder).Sources;
        var reading = DeckFile.Read(sources.Single(source => Path.GetFileName(source.File) == name));
        Assert.Equal(["1:1 Error FileNotRegular"], Reading.Problems(reading));
    }

    [Fact]
    public void Links_in_a_circle_a_link_to_nothing_and_a_socket_are_reported_each()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no sockets in folders.");
        File.CreateSymbolicLink(Path.Combine(folder, "a.md"), Path.Combine(folder, "b.md"));
        File.CreateSymbolicLink(Path.Combine(folder, "b.md"), Path.Combine(folder, "a.md"));
        File.CreateSymbolicLink(Path.Combine(folder, "c.md"), Path.Combine(folder, "gone"));
        File.CreateSymbolicLink(Path.Combine(folder, "d.md"), "/dev/zero");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "e.md")));
        Write("f.md", "# Fine"u8.ToArray());

        var readings = DeckFinder.Find(folder).Sources.Select(DeckFile.Read).ToArray();
        Assert.Equal(
            [
                ProblemCode.FileUnreadable, ProblemCode.FileUnreadable, ProblemCode.FileMissing, ProblemCode.FileNotRegular,
                ProblemCode.FileUnreadable, ProblemCode.DeckWithoutCards,
            ],
            readings.Select(reading => Assert.Single(reading.Problems).Code));
    }

    [Fact]
    public void A_link_to_a_file_and_an_empty_file_are_files()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "link.md"), Write("full.md", "# Full"u8.ToArray()));
        Assert.Equal("Full", DeckFile.Read(DeckSource.Alone(Path.Combine(folder, "link.md"))).Deck!.Title);
        File.CreateSymbolicLink(Path.Combine(folder, "bare.md"), Write("empty.md", []));
        Assert.Equal(
            ["1:1 Warning FileEmpty"], Reading.Problems(DeckFile.Read(DeckSource.Alone(Path.Combine(folder, "bare.md")))));
    }

    // Files of /proc have the length 0.
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(long.MaxValue - 1)]
    public void A_length_that_is_wrong_costs_nothing(long length)
    {
        using var stream = new StreamOfClaimedLength(Encoding.UTF8.GetBytes("# Long\n\n" + new string('a', 20_000)), length);
        Assert.Equal("Long", DeckFile.Read(stream, DeckSource.Embedded("long.md")).Deck!.Title);
        using var tooLong = new StreamOfClaimedLength(new byte[(8 * 1024 * 1024) + 1], 0);
        Assert.Equal(
            ["1:1 Error FileTooLarge 8388609 8388608"],
            Reading.Problems(DeckFile.Read(tooLong, DeckSource.Embedded("long.md"))));
    }

    [Fact]
    public void A_stream_reads_like_a_file()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Reading.Post));
        var deck = DeckFile.Read(stream, DeckSource.Embedded("virtualization.ko.md")).Deck!;
        Assert.Equal("virtualization", deck.Id.Value);
        Assert.Equal(Language.Korean, deck.Edition);
        Assert.Equal(27, deck.Comparisons[0].Rows.Sum(row => row.Cells.Length));
    }

    [Fact]
    public void Decks_are_found_below_a_folder_in_order()
    {
        foreach (var path in new[] { "b.md", "a.ko.md", "A.md", "sub/c.en.md", "sub/deep/d.markdown", ".git/x.md", "node_modules/y/z.md", "n.txt", ".hidden.md" })
            Write(path, "x"u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(folder, "sub/loop"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "sub/self"), Path.Combine(folder, "sub"));
        File.CreateSymbolicLink(Path.Combine(folder, "e.md"), Path.Combine(folder, "gone"));
        File.CreateSymbolicLink(Path.Combine(folder, "again.md"), Path.Combine(folder, "b.md"));

        var finding = DeckFinder.Find(folder);
        var root = Path.GetFileName(folder);
        Assert.Equal(
            ["A.md", "a.ko.md", "b.md", "e.md", "sub/c.en.md", "sub/deep/d.markdown"],
            finding.Sources.Select(source => Path.GetRelativePath(folder, source.File)));
        Assert.Equal(
            [$"{root}/A", $"{root}/a", $"{root}/b", $"{root}/e", $"{root}/sub/c", $"{root}/sub/deep/d"],
            finding.Sources.Select(source => source.Id.Value));
        Assert.Equal(
            [null, Language.Korean, null, null, Language.English, null], finding.Sources.Select(source => source.Edition));
        Assert.Empty(finding.Problems);
    }

    // Folders list their entries in any order: of many pairs some come the other way round.
    [Fact]
    public void A_folder_goes_by_its_own_name_and_not_by_that_of_a_link()
    {
        foreach (var number in Enumerable.Range(10, 20))
        {
            Write($"m{number}/x.md", "x"u8.ToArray());
            foreach (var name in new[] { "a", "z" })
                Directory.CreateSymbolicLink(Path.Combine(folder, $"{name}{number}"), Path.Combine(folder, $"m{number}"));
        }

        Assert.Equal(
            Enumerable.Range(10, 20).Select(number => $"m{number}/x.md"),
            DeckFinder.Find(folder).Sources.Select(source => Path.GetRelativePath(folder, source.File)));
    }

    [Fact]
    public void A_file_given_alone_is_known_by_its_root_or_its_folder()
    {
        var file = Write("sub/c.md", "x"u8.ToArray());
        var root = Path.GetFileName(folder);
        Assert.Equal("sub/c", Assert.Single(DeckFinder.Find(file).Sources).Id.Value);
        Assert.Equal($"{root}/sub/c", Assert.Single(DeckFinder.Find(file, folder).Sources).Id.Value);
        Assert.Equal("sub/c", Assert.Single(DeckFinder.Find(file, folder + "/su").Sources).Id.Value);
        Assert.Equal("sub/c", Assert.Single(DeckFinder.Find(file, file).Sources).Id.Value);
        Assert.Equal($"{root}/sub/c", Assert.Single(DeckFinder.Find(folder + "/sub", folder).Sources).Id.Value);
        Assert.Equal("sub/c", Assert.Single(DeckFinder.Find(folder + "/sub", folder + "/sub/", folder).Sources).Id.Value);
        Assert.Equal(["1:1 Error FileMissing"], Reading.Problems(DeckFile.Read(DeckFinder.Find(folder + "/none").Sources[0])));
    }

    [Fact]
    public void Two_files_of_one_deck_are_told_apart_by_edition_only()
    {
        string[] texts = ["---\nid: x\nlang: ko\n---\n", "---\nid: x\nlang: en\n---\n", "---\nid: x\nlang: en\n---\n"];
        var readings = DeckLibrary.WithoutDuplicates(texts.Select((text, index) =>
            DeckReader.Read(text, DeckSource.Embedded($"{index}.md"))));
        Assert.Equal([true, true, false], readings.Select(reading => reading.Deck is not null));
        Assert.Equal("1:1 Error DeckIdDuplicate x 1.md", Reading.Problems(readings[2]).First());
        Assert.Equal("2.md", readings[2].Problems[0].File);
    }

    private string Write(string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private sealed class StreamOfClaimedLength(byte[] bytes, long length) : MemoryStream(bytes)
    {
        public override long Length => length;
    }
}
