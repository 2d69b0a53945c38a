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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, deck.Value);
        Append(hash, edition?.ToString() ?? "");
        Append(hash, kind);
        foreach (var part in parts)
            Append(hash, part);
        return new CardId(BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset()));
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

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);

    private static void Append(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(Folding.Fold(part));
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
