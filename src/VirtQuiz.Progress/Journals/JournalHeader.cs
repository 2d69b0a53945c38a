using System.Globalization;
using System.Text.Json;

namespace VirtQuiz.Progress.Journals;

/// <summary>The first line of a journal.</summary>
/// <param name="Version">Version of the journal format.</param>
/// <param name="Device">Whose journal it is.</param>
internal sealed record JournalHeader(int Version, string Device)
{
    public const int CurrentVersion = 1;

    /// <summary>The line without its end. A device id is made of letters and digits, so nothing needs escaping.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"virtquiz":{{Version}},"device":"{{Device}}"}""");

    /// <summary>The header that a line holds, or null.</summary>
    public static JournalHeader? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind is JsonValueKind.Object
                && json.RootElement.TryGetProperty("virtquiz", out var version)
                && version.ValueKind is JsonValueKind.Number
                && version.TryGetInt32(out var number)
                && json.RootElement.TryGetProperty("device", out var device)
                && device.ValueKind is JsonValueKind.String
                && device.GetString() is { Length: > 0 } name
                    ? new JournalHeader(number, name)
                    : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
