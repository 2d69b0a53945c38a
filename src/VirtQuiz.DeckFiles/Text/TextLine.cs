using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Text;

/// <summary>A line as its container leaves it: quote marks and indentation of lists are gone.</summary>
/// <param name="Place">Where <paramref name="Text"/> begins in the file.</param>
/// <param name="Filling">How many characters more the text has at its start: spaces put in for a tab.</param>
internal readonly record struct TextLine(string Text, Place Place, int Filling = 0)
{
    /// <summary>Stands between lines that are joined.</summary>
    public const string Break = "<br>";

    /// <summary>The lines that this one is joined of; null where it is one line of the file.</summary>
    private JoinedLines? Parts { get; init; }

    public static TextLine Joined(IReadOnlyList<TextLine> lines) =>
        lines[0] with { Text = string.Join(Break, lines.Select(line => line.Text)), Parts = JoinedLines.Of(lines) };

    public Place At(int index) =>
        Parts?.At(index) ?? Place with { Column = Place.Column + Math.Max(0, index - Filling) };

    /// <param name="Starts">Where each line begins in the whole.</param>
    private sealed record JoinedLines(IReadOnlyList<TextLine> Lines, int[] Starts)
    {
        public static JoinedLines Of(IReadOnlyList<TextLine> lines)
        {
            var starts = new int[lines.Count];
            for (var index = 1; index < starts.Length; index++)
                starts[index] = starts[index - 1] + lines[index - 1].Text.Length + Break.Length;
            return new JoinedLines(lines, starts);
        }

        public Place At(int index)
        {
            var found = Array.BinarySearch(Starts, index);
            var part = found < 0 ? ~found - 1 : found;
            index -= Starts[part];
            var isInBreak = index > Lines[part].Text.Length && part + 1 < Lines.Count;
            return isInBreak ? Lines[part + 1].At(0) : Lines[part].At(index);
        }
    }
}
