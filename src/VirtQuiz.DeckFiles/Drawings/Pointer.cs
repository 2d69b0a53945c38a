namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Arrows and lines that lead from an annotation to what it is about.</summary>
internal static class Pointer
{
    private const string ArrowHeads = "<>←→⇐⇒◀▶◁▷◄►◂▸⟵⟶";
    private const string Marks = ArrowHeads + " -=–—─━═·.:|│┃║┤├┐┘└┌┼+#/*";

    /// <summary>The annotation itself; empty when there are only lines.</summary>
    public static string Strip(string text)
    {
        // "← #1" keeps its number sign: only what stands before the first space can be a pointer, unless all is.
        var start = 0;
        for (var at = 0; at < text.Length && Marks.Contains(text[at]); at++)
        {
            if (at + 1 == text.Length || text[at + 1] == ' ' || text[at] == ' ' || ArrowHeads.Contains(text[at]))
                start = at + 1;
        }

        return text[start..].Trim();
    }
}
