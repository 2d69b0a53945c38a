using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>Tells the language of a text by its letters.</summary>
internal static class LanguageGuess
{
    // A Korean post about technology is full of Latin names and code, an English one quotes a Korean word at most.
    private const int LettersPerHangul = 10;

    public static Language Of(string text)
    {
        long hangul = 0, letters = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character))
                letters++;
            else if (character is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u1112')
                hangul++;
        }

        return hangul > 0 && hangul * LettersPerHangul >= hangul + letters ? Language.Korean : Language.English;
    }
}
