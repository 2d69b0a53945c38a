using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace VirtQuiz.Progress.Journals;

/// <summary>The checksum with which a line of a journal ends: <c>,"crc":"01234567"}</c>, CRC-32 of all before it.</summary>
internal static class LineSeal
{
    private const int Length = 18;

    /// <param name="content">A JSON object without its last brace.</param>
    public static string Seal(ReadOnlySpan<byte> content) => string.Create(
        CultureInfo.InvariantCulture, $$"""{{Encoding.UTF8.GetString(content)}},"crc":"{{Crc32.HashToUInt32(content):x8}}"}""");

    /// <summary>Whether a line ends with its right checksum, letter by letter.</summary>
    public static bool IsRight(ReadOnlySpan<byte> line)
    {
        if (line.Length <= Length)
            return false;
        Span<byte> checksum = stackalloc byte[8];
        _ = Crc32.HashToUInt32(line[..^Length]).TryFormat(checksum, out _, "x8", CultureInfo.InvariantCulture);
        var seal = line[^Length..];
        return seal.StartsWith(",\"crc\":\""u8) && seal.Slice(8, 8).SequenceEqual(checksum) && seal.EndsWith("\"}"u8);
    }
}
