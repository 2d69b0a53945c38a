namespace VirtQuiz;

/// <summary>Tells what is being waited for, where that takes so long that the learner would wonder; gone when it is disposed.</summary>
public sealed class WaitingNotice : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(0.15);

    private readonly Lock gate = new();
    private readonly TextWriter? terminal;
    private readonly NoticeLine line;
    private readonly ITimer timer;
    private bool ended;

    /// <param name="terminal">Where it is shown, and disposed of with the notice; null shows nothing.</param>
    /// <param name="words">What it says.</param>
    public WaitingNotice(TextWriter? terminal, string words, TimeProvider time)
    {
        this.terminal = terminal;
        line = new NoticeLine(terminal);
        timer = time.CreateTimer(_ => Show(words), null, Silence, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        timer.Dispose();
        Show("");
        lock (gate)
        {
            ended = true;
            terminal?.Dispose();
        }
    }

    private void Show(string text)
    {
        lock (gate)
        {
            if (!ended)
                line.Show(text);
        }
    }
}
