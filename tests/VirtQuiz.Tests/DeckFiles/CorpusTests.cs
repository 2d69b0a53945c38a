using VirtQuiz.Tests.DeckFiles.Corpus;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>
/// How much of messy documents is read, and how much of what is read is right. Tuned is what the reader was made
/// better with; HeldOut is not looked into, so its figures tell how documents fare that nobody has seen.
/// </summary>
public class CorpusTests
{
    private const double Required = 0.95;

    [Theory]
    [InlineData("Tuned")]
    [InlineData("HeldOut")]
    public void Messy_documents_are_read_precisely_and_in_full(string set)
    {
        var documents = LabelledDocument.In(Reading.FileAt($"DeckFiles/Corpus/{set}"));
        Assert.SkipWhen(documents.Count == 0, $"There are no documents in {set}.");
        var score = new Score(set, documents);
        TestContext.Current.TestOutputHelper?.WriteLine(score.ToString());
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"corpus-{set}.txt"), score.ToString());

        Assert.InRange(score.All.Precision, Required, 1);
        Assert.InRange(score.All.Recall, Required, 1);
    }

    [Fact]
    public void A_label_is_matched_once_and_by_all_of_its_parts()
    {
        Finding[] labelled = [Finding.Note("MTU"), Finding.Stack(["App", "운영체제"]), Finding.Sequence(["a", "b", "c"])];
        Finding[] found = [Finding.Note("mtu"), Finding.Note("MTU "), Finding.Stack(["운영체제", "App"]), Finding.Sequence(["a", "b", "c"])];

        var score = new Score("Sample", [new LabelledDocument("sample.md", labelled, found)]);

        Assert.Equal(new Tally(1, 2, 1), score[FindingKind.Note]);
        Assert.Equal(new Tally(1, 1, 0), score[FindingKind.Stack]);
        Assert.Equal(new Tally(1, 1, 1), score[FindingKind.Sequence]);
        Assert.Equal(new Tally(0, 0, 0), score[FindingKind.Comparison]);
        Assert.Equal((0.5, 2.0 / 3), (score.All.Precision, score.All.Recall));
    }
}
