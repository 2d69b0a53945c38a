using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz;

/// <summary>
/// A line on the terminal that tells how far a long replay of the journals has come. It appears only when the learner
/// would wonder, and is gone before anything else is shown.
/// </summary>
/// <param name="terminal">Where it is shown; null shows nothing. Gets carriage returns, but no escape sequences.</param>
public sealed class ReplayNotice(TextWriter? terminal, Language language, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(0.5);

    private readonly Lock gate = new();
    private readonly ReplayTexts texts = new(language);
    private readonly long start = time.GetTimestamp();
    private string shown = "";
    private bool ended;

    /// <summary>Tells how much is done, 0 to 1. May be called on any thread, and after the end, which shows nothing.</summary>
    public void Advance(double done)
    {
        lock (gate)
        {
            if (ended || time.GetElapsedTime(start) < Silence)
                return;
            var text = texts.Reading((int)(100 * done));
            if (text != shown)
                Show(text);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (shown.Length > 0)
                Show("");
            ended = true;
        }
    }

    private void Show(string text)
    {
        // A Korean letter is two columns wide.
        terminal?.Write($"\r{new string(' ', 2 * shown.Length)}\r{text}");
        terminal?.Flush();
        shown = text;
    }
}
