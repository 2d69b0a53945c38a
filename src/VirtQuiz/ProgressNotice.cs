namespace VirtQuiz;

/// <summary>
/// A line on the terminal that tells how far something long has come. It appears only when the learner would wonder, and is
/// gone before anything else is shown.
/// </summary>
/// <param name="terminal">Where it is shown; null shows nothing. Gets carriage returns, but no escape sequences.</param>
/// <param name="words">What it says, given how much is done, 0 to 100.</param>
public sealed class ProgressNotice(TextWriter? terminal, Func<int, string> words, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(0.5);

    private readonly Lock gate = new();
    private readonly long start = time.GetTimestamp();
    private readonly NoticeLine line = new(terminal);
    private bool ended;

    /// <summary>Tells how much is done, 0 to 1. May be called on any thread, and after the end, which shows nothing.</summary>
    public void Advance(double done)
    {
        lock (gate)
        {
            if (ended || time.GetElapsedTime(start) < Silence)
                return;
            line.Show(words((int)(100 * done)));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            line.Show("");
            ended = true;
        }
    }
}
