using VirtQuiz.DeckFiles;

namespace VirtQuiz.Tests.DeckFiles.Corpus;

/// <summary>A messy document: what it holds, as a person says, and what was read from it.</summary>
internal sealed record LabelledDocument(string Name, IReadOnlyList<Finding> Labelled, IReadOnlyList<Finding> Found)
{
    /// <summary>The documents of a folder in the order of their names; none where there is no such folder.</summary>
    public static IReadOnlyList<LabelledDocument> In(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(Read)] : [];

    private static LabelledDocument Read(string path)
    {
        var deck = DeckFile.Read(DeckSource.Alone(path)).Deck;
        return new LabelledDocument(
            Path.GetFileName(path),
            LabelFile.Read(Path.ChangeExtension(path, ".json")),
            deck is null ? [] : [.. Finding.In(deck)]);
    }
}
