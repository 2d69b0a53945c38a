using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace VirtQuiz.Tests;

/// <summary>The walls that the design draws: who knows whom, and what lies where.</summary>
public partial class HouseTests
{
    [Theory]
    [InlineData("VirtQuiz.Core", "", "")]
    [InlineData("VirtQuiz.DeckFiles", "VirtQuiz.Core", "AngleSharp Markdig")]
    [InlineData("VirtQuiz.Progress", "VirtQuiz.Core", "LiteDB System.IO.Hashing")]
    [InlineData(
        "VirtQuiz", "VirtQuiz.Core VirtQuiz.DeckFiles VirtQuiz.Progress",
        "Humanizer.Core Humanizer.Core.ko Markdig System.CommandLine Terminal.Gui")]
    public void A_project_knows_only_whom_the_design_lets_it_know(string project, string projects, string packages)
    {
        var file = XDocument.Load(Path.Combine(House.Root, "src", project, $"{project}.csproj"));

        Assert.Equal(projects, Names(file, "ProjectReference", Path.GetFileNameWithoutExtension));
        Assert.Equal(packages, Names(file, "PackageReference", name => name));
    }

    [Fact]
    public void The_program_does_not_see_the_markdown_parser_that_its_terminal_library_brings()
    {
        var file = XDocument.Load(Path.Combine(House.Root, "src", "VirtQuiz", "VirtQuiz.csproj"));

        var markdig = file.Descendants("PackageReference").Single(package => package.Attribute("Include")?.Value == "Markdig");

        Assert.Equal("compile", markdig.Attribute("ExcludeAssets")?.Value);
    }

    [Theory]
    [InlineData("VirtQuiz.DeckFiles", "Markdig")]
    [InlineData("VirtQuiz.Progress", "LiteDB")]
    public void A_library_is_used_in_one_project_only(string home, string library)
    {
        var users = SourceFiles().Where(file => File.ReadLines(file).Any(line => line.StartsWith($"using {library}", StringComparison.Ordinal)))
            .Select(ProjectOf).Distinct();

        Assert.Equal([home], users);
    }

    [Fact]
    public void Only_the_composition_names_the_classes_that_read_decks_and_keep_progress()
    {
        var users = SourceFiles().Where(file => ProjectOf(file) == "VirtQuiz")
            .Where(file => ConcreteClass().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName);

        Assert.Equal(["Composition.cs"], users);
    }

    // Beside what the design allows, only files that a tool looks for at the top.
    [Fact]
    public void Nothing_else_lies_at_the_top()
    {
        string[] allowed = ["src", "tests", "questions", "VirtQuiz.sln", "README.md", "LICENSE"];
        string[] leftByTools = ["TestResults", "BenchmarkDotNet.Artifacts"];

        var others = Directory.EnumerateFileSystemEntries(House.Root).Select(entry => Path.GetFileName(entry))
            .Where(name => !name.StartsWith('.') && !allowed.Contains(name) && !leftByTools.Contains(name));

        Assert.Empty(others);
    }

    // JournalEvent.cs holds every kind of event: they are read side by side.
    [Fact]
    public void Every_public_type_stands_in_a_file_of_its_name()
    {
        var strays =
            from file in SourceFiles()
            let name = Path.GetFileNameWithoutExtension(file)
            where name != "JournalEvent"
            from Match type in PublicType().Matches(File.ReadAllText(file))
            where type.Groups["name"].Value != name
            select $"{Path.GetRelativePath(House.Root, file)}: {type.Groups["name"].Value}";

        Assert.Empty(strays);
    }

    [Fact]
    public void No_file_of_the_source_is_longer_than_two_hundred_and_fifty_lines()
    {
        var long_ones = SourceFiles().Select(file => (File: Path.GetRelativePath(House.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 250);

        Assert.Empty(long_ones);
    }

    [Fact]
    public void The_core_reads_no_file_and_no_clock()
    {
        var strays = SourceFiles().Where(file => ProjectOf(file) == "VirtQuiz.Core")
            .Where(file => InputOrOutput().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName);

        Assert.Empty(strays);
    }

    private static string Names(XDocument project, string element, Func<string, string?> nameOf) => string.Join(
        ' ', project.Descendants(element).Select(reference => nameOf(reference.Attribute("Include")!.Value)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(House.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Built().IsMatch(file));

    private static string ProjectOf(string file) =>
        Path.GetRelativePath(Path.Combine(House.Root, "src"), file).Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Built();

    [GeneratedRegex(@"\b(DeckReader|DeckFile|DeckFinder|DeckLibrary|ProgressStore)\.")]
    private static partial Regex ConcreteClass();

    [GeneratedRegex(@"^public (?:\w+ )*(?:class|record|struct|interface|enum) (?!struct|class)(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(System\.IO|File|Directory|Console|TimeProvider|Stopwatch)\.")]
    private static partial Regex InputOrOutput();
}
