namespace VirtQuiz;

/// <summary>A line on the terminal that is written over, and gone before anything else is shown.</summary>
/// <param name="terminal">Where it is shown; null shows nothing. Gets carriage returns, but no escape sequences.</param>
internal sealed class NoticeLine(TextWriter? terminal)
{
    private string shown = "";

    public void Show(string text)
    {
        if (text == shown)
            return;

        // A Korean letter is two columns wide.
        terminal?.Write($"\r{new string(' ', 2 * shown.Length)}\r{text}");
        terminal?.Flush();
        shown = text;
    }
}
