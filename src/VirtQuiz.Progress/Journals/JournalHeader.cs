using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VirtQuiz.Progress.Journals;

/// <summary>The first line of a journal.</summary>
/// <param name="Version">Version of the journal format.</param>
/// <param name="Device">Whose journal it is.</param>
internal sealed record JournalHeader(int Version, string Device)
{
    public const int CurrentVersion = 1;

    /// <summary>The line without its end. A device id is made of letters and digits, so nothing needs escaping.</summary>
    public override string ToString() => LineSeal.Seal(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{{\"virtquiz\":{Version},\"device\":\"{Device}\"")));

    /// <summary>The header that a line holds; null when it is none, or damaged. One that has nothing but these two is taken as it is.</summary>
    public static JournalHeader? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind is JsonValueKind.Object
                && json.RootElement.TryGetProperty("virtquiz", out var version)
                && version.ValueKind is JsonValueKind.Number
                && version.TryGetInt32(out var number)
                && number >= 1
                && json.RootElement.TryGetProperty("device", out var device)
                && device.ValueKind is JsonValueKind.String
                && device.GetString() is { Length: > 0 } name
                && (json.RootElement.GetPropertyCount() == 2 || LineSeal.IsRight(line.Span))
                    ? new JournalHeader(number, name)
                    : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
