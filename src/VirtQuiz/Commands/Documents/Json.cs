using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VirtQuiz.Commands.Documents;

/// <summary>Writes the documents that other programs read: indented, and with Hangul as Hangul.</summary>
public static class Json
{
    private static readonly DocumentContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        // Nothing of this goes into a web page; what a terminal would obey is escaped all the same.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Print(DeckDocument document) => JsonSerializer.Serialize(document, Context.DeckDocument);

    public static string Print(IEnumerable<ListedDeckDocument> documents) =>
        JsonSerializer.Serialize([.. documents], Context.ListedDeckDocumentArray);

    public static string Print(IEnumerable<CheckedProblemDocument> documents) =>
        JsonSerializer.Serialize([.. documents], Context.CheckedProblemDocumentArray);

    public static string Print(IEnumerable<RememberedDocument> documents) =>
        JsonSerializer.Serialize([.. documents], Context.RememberedDocumentArray);

    public static string Print(RelinkDocument document) => JsonSerializer.Serialize(document, Context.RelinkDocument);

    public static string Print(InsightDocument document) => JsonSerializer.Serialize(document, Context.InsightDocument);

    public static string Print(IEnumerable<BackupDocument> documents) =>
        JsonSerializer.Serialize([.. documents], Context.BackupDocumentArray);

    public static string Print(CheckupDocument document) => JsonSerializer.Serialize(document, Context.CheckupDocument);

    public static string Print(IEnumerable<QuestionDocument> documents) =>
        JsonSerializer.Serialize([.. documents], Context.QuestionDocumentArray);
}

[JsonSerializable(typeof(DeckDocument))]
[JsonSerializable(typeof(ListedDeckDocument[]))]
[JsonSerializable(typeof(CheckedProblemDocument[]))]
[JsonSerializable(typeof(QuestionDocument[]))]
[JsonSerializable(typeof(RememberedDocument[]))]
[JsonSerializable(typeof(RelinkDocument))]
[JsonSerializable(typeof(InsightDocument))]
[JsonSerializable(typeof(BackupDocument[]))]
[JsonSerializable(typeof(CheckupDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
