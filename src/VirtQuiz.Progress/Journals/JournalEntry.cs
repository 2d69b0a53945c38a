using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Journals;

/// <summary>An event together with its line, which also holds what this version does not understand.</summary>
internal sealed record JournalEntry(Recorded Recorded, string Line) : IComparable<JournalEntry>
{
    // Times far outside of any life would overflow what is computed from them.
    private static readonly DateTimeOffset Earliest = new(1, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // The journal is never shown in a web page: Hangul stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The latest time that an event may have.</summary>
    public static DateTimeOffset Latest { get; } = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>CRC-32 of everything before the checksum itself.</summary>
    public uint Checksum { get; } = uint.Parse(Line.AsSpan(Line.Length - 10, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    public static JournalEntry Of(Recorded recorded)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("seq", recorded.Id.Sequence);
            json.WriteNumber("at", recorded.At.ToUnixTimeMilliseconds());
            EventJson.Write(json, recorded.Event);
            json.WriteEndObject();
        }

        return new JournalEntry(recorded, LineSeal.Seal(buffer.WrittenSpan[..^1]));
    }

    /// <summary>The entry of a line; null when it is damaged. A kind that is not known makes an <see cref="UnknownEvent"/>.</summary>
    public static JournalEntry? Read(ReadOnlyMemory<byte> line, string device)
    {
        if (!LineSeal.IsRight(line.Span))
            return null;
        try
        {
            using var json = JsonDocument.Parse(line);
            var sequence = json.RootElement.GetProperty("seq").GetInt64();
            var at = DateTimeOffset.FromUnixTimeMilliseconds(json.RootElement.GetProperty("at").GetInt64());
            if (sequence < 1 || at < Earliest || at > Latest)
                return null;
            var text = Encoding.UTF8.GetString(line.Span);
            var happened = EventJson.Read(json.RootElement) ?? new UnknownEvent(text);
            return new JournalEntry(new Recorded(new EventId(device, sequence), at, happened), text);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The order of the fold; the line settles it between two events that claim to be the same.</summary>
    public int CompareTo(JournalEntry? other)
    {
        var order = Recorded.CompareTo(other?.Recorded);
        return order != 0 ? order : string.CompareOrdinal(Line, other?.Line);
    }
}
