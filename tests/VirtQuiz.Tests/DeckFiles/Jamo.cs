namespace VirtQuiz.Tests.DeckFiles;

/// <summary>Decomposes Hangul as macOS does in file names (Unicode Standard, section 3.12).</summary>
internal static class Jamo
{
    public static string Decompose(string text) => string.Concat(text.Select(Decompose));

    private static string Decompose(char character)
    {
        var index = character - 0xAC00;
        if (index is < 0 or >= 11172)
            return character.ToString();

        var tail = index % 28 == 0 ? "" : ((char)(0x11A7 + (index % 28))).ToString();
        return $"{(char)(0x1100 + (index / 588))}{(char)(0x1161 + (index % 588 / 28))}{tail}";
    }
}
