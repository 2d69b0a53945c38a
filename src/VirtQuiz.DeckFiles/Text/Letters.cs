namespace VirtQuiz.DeckFiles.Text;

/// <summary>Whether a text says anything, or is made of marks alone.</summary>
internal static class Letters
{
    extension(ReadOnlySpan<char> text)
    {
        public bool HasLetter
        {
            get
            {
                foreach (var character in text)
                {
                    if (char.IsLetter(character))
                        return true;
                }

                return false;
            }
        }

        public bool HasLetterOrDigit
        {
            get
            {
                foreach (var character in text)
                {
                    if (char.IsLetterOrDigit(character))
                        return true;
                }

                return false;
            }
        }
    }
}
