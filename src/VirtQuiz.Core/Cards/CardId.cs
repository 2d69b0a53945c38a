using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Cards;

/// <summary>
/// Identity of a card: 128 bits of a SHA-256 over the names of its parts. A card is known by its place, not by its
/// text, so that correcting a text keeps its history.
/// </summary>
public readonly record struct CardId(UInt128 Value)
{
    /// <summary>The id of the card that these parts name; each part is folded first.</summary>
    public static CardId Of(DeckId deck, Language? edition, string kind, params ReadOnlySpan<string> parts)
    {
        var names = new ArrayBufferWriter<byte>();
        Append(names, deck.Value);
        Append(names, edition?.ToString() ?? "");
        Append(names, kind);
        foreach (var part in parts)
            Append(names, part);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(names.WrittenSpan, hash);
        return new CardId(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    /// <exception cref="FormatException">The text is not 32 hexadecimal digits.</exception>
    public static CardId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a card id (32 hexadecimal digits).");

    public static bool TryParse(string text, out CardId id)
    {
        var parsed = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        id = new CardId(value);
        return parsed && text.Length == 32;
    }

    /// <summary>Any 32 bits of a SHA-256 are as good as a hash of all.</summary>
    public override int GetHashCode() => (int)(ulong)Value;

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    private static void Append(ArrayBufferWriter<byte> names, string part)
    {
        var folded = Folding.Fold(part);
        BinaryPrimitives.WriteInt32LittleEndian(names.GetSpan(sizeof(int)), Encoding.UTF8.GetByteCount(folded));
        names.Advance(sizeof(int));
        Encoding.UTF8.GetBytes(folded, names);
    }
}
