using System.Text.Json;

namespace VirtQuiz.Tests.DeckFiles.Corpus;

/// <summary>The JSON file beside a document that says what a reader should find in it. Arrays may be missing.</summary>
internal static class LabelFile
{
    public static IReadOnlyList<Finding> Read(string path)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. All(labels.RootElement, "comparisons").Select(Comparison),
            .. All(labels.RootElement, "stacks").Select(stack => Finding.Stack(Texts(stack))),
            .. All(labels.RootElement, "sequences").Select(sequence => Finding.Sequence(Texts(sequence))),
            .. All(labels.RootElement, "notes").Select(note => Finding.Note(note.GetString()!)),
        ];
    }

    private static Finding Comparison(JsonElement label)
    {
        string[] subjects = [.. Texts(label.GetProperty("subjects"))];
        string[] attributes = [.. Texts(label.GetProperty("attributes"))];
        string?[][] cells = [.. label.GetProperty("cells").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()).ToArray())];
        Assert.Equal(attributes.Length, cells.Length);
        Assert.All(cells, row => Assert.Equal(subjects.Length, row.Length));
        return Finding.Comparison(subjects, attributes.Zip(cells, (attribute, row) => (attribute, row.AsEnumerable())));
    }

    private static JsonElement.ArrayEnumerator All(JsonElement label, string name) =>
        label.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);
}
