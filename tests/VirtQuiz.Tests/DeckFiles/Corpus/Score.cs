using System.Globalization;
using System.Text;

namespace VirtQuiz.Tests.DeckFiles.Corpus;

/// <summary>How well documents were read: figures for each kind and for all, and everything that went wrong.</summary>
internal sealed class Score
{
    private readonly Dictionary<FindingKind, Tally> tallies = Enum.GetValues<FindingKind>().ToDictionary(kind => kind, _ => new Tally(0, 0, 0));
    private readonly List<string> misses = [];
    private readonly string title;

    public Score(string title, IReadOnlyCollection<LabelledDocument> documents)
    {
        this.title = $"{title}: {documents.Count} documents";
        foreach (var document in documents)
            Add(document);
    }

    public Tally All => tallies.Values.Aggregate((left, right) => left + right);

    public Tally this[FindingKind kind] => tallies[kind];

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(title)
            .AppendLine("kind        labelled  found  right  precision  recall");
        foreach (var (kind, tally) in tallies)
            text.AppendLine(Line(kind.ToString(), tally));
        return text.AppendLine(Line("All", All)).AppendLine().AppendJoin("\n", misses).ToString();
    }

    private void Add(LabelledDocument document)
    {
        List<Finding> missing = [.. document.Labelled], wrong = [];
        foreach (var found in document.Found)
        {
            var match = missing.FindIndex(found.IsSameAs);
            if (match < 0)
                wrong.Add(found);
            else
                missing.RemoveAt(match);
        }

        foreach (var kind in tallies.Keys)
        {
            tallies[kind] += new Tally(
                document.Labelled.Count(finding => finding.Kind == kind),
                document.Found.Count(finding => finding.Kind == kind),
                document.Labelled.Count(finding => finding.Kind == kind) - missing.Count(finding => finding.Kind == kind));
        }

        misses.AddRange(missing.Select(finding => Miss(document, "expected", finding)));
        misses.AddRange(wrong.Select(finding => Miss(document, "found", finding)));
    }

    private static string Miss(LabelledDocument document, string what, Finding finding) =>
        $"{document.Name} {finding.Kind} {what}:\n    {finding.Text.Replace("\n", "\n    ", StringComparison.Ordinal)}";

    private static string Line(string kind, Tally tally) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{kind,-10}  {tally.Labelled,8}  {tally.Found,5}  {tally.Right,5}  {tally.Precision,9:0.000}  {tally.Recall,6:0.000}");
}
