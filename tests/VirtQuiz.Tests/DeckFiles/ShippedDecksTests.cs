using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

public class ShippedDecksTests
{
    [Theory]
    [InlineData("ko", Language.Korean, "KVM")]
    [InlineData("en", Language.English, "KVM")]
    public void The_virtualization_deck_reads_without_a_problem(string suffix, Language language, string note)
    {
        var reading = VirtQuiz.DeckFiles.DeckFile.Read(
            VirtQuiz.DeckFiles.DeckSource.Alone(Reading.FileAt($"../../questions/virtualization.{suffix}.md")));
        Assert.Empty(Reading.Problems(reading));

        var deck = Assert.IsType<Deck>(reading.Deck);
        Assert.Equal("virtualization", deck.Id.Value);
        Assert.Equal(language, deck.Edition);
        var comparison = Assert.Single(deck.Comparisons);
        Assert.Equal(3, comparison.Subjects.Length);
        Assert.Equal(9, comparison.Rows.Length);
        Assert.All(comparison.Rows, row => Assert.DoesNotContain(null, row.Cells));
        Assert.Equal(7, comparison.Rows.Select((row, index) => (row, index)).Single(row => row.row.IsList).index);
        Assert.NotNull(comparison.Rows[1].Cells[0]!.Why);
        Assert.DoesNotContain("[^", comparison.Rows[1].Cells[0]!.Text);
        Assert.Equal([3, 5, 4, 6, 3, 6], deck.Stacks.Select(stack => stack.Layers.Length));
        Assert.Equal([0, 4, 0, 5, 0, 5], deck.Stacks.Select(stack => stack.Boundaries.Length));
        Assert.Equal([0, 1, 2, 3, 4], deck.Stacks[5].Boundaries.Select(boundary => boundary.Upper));
        Assert.Equal(comparison.Subjects, deck.Summaries.Select(summary => summary.Subject));
        Assert.Contains(deck.Notes, found => found.Question == note);
    }

    public static TheoryData<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Reading.FileAt("../../questions"), "*.??.md")
            .Select(path => Path.GetFileName(path)[..^".ko.md".Length]).Distinct().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_editions_of_a_deck_have_the_same_shape(string name)
    {
        var (korean, english) = (Shipped(name, "ko"), Shipped(name, "en"));
        Assert.Equal((Language.Korean, Language.English), (korean.Edition, english.Edition));
        Assert.Equal(korean.Id, english.Id);
        Assert.Equal(korean.Tags, english.Tags);
        Assert.Equal(Shape(korean), Shape(english));
    }

    private static Deck Shipped(string name, string suffix) => Assert.IsType<Deck>(VirtQuiz.DeckFiles.DeckFile.Read(
        VirtQuiz.DeckFiles.DeckSource.Alone(Reading.FileAt($"../../questions/{name}.{suffix}.md"))).Deck);

    /// <summary>What there is to be asked, without a word of it.</summary>
    private static IEnumerable<string> Shape(Deck deck) =>
    [
        .. deck.Comparisons.SelectMany(comparison => comparison.Rows.Select((row, number) =>
            $"row {number} of {comparison.Subjects.Length}: {string.Join(' ', row.Cells.Select(cell => $"{cell?.Items.Length}{(cell?.Why is null ? "" : " why")}"))}")),
        .. deck.Stacks.Select(stack => $"stack of {stack.Layers.Length}: {string.Join(' ', stack.Boundaries.Select(boundary => boundary.Upper))}"),
        .. deck.Sequences.Select(sequence => $"sequence of {sequence.Steps.Length}"),
        .. deck.Notes.Select(note => $"note of {note.KeyPoints.Length}"),
        .. deck.Summaries.Select(summary => $"summary of {deck.Comparisons.SelectMany(comparison => comparison.Subjects).ToList().IndexOf(summary.Subject)}"),
    ];
}
