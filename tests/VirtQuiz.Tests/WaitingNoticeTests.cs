namespace VirtQuiz.Tests;

public sealed class WaitingNoticeTests : IDisposable
{
    private readonly AlarmClock clock = new();
    private readonly StringWriter terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Where_reading_is_quick_nothing_is_shown()
    {
        new WaitingNotice(terminal, "Reading decks…", clock).Dispose();
        clock.Ring!();

        Assert.Equal((TimeSpan.FromMilliseconds(150), ""), (clock.After, terminal.ToString()));
    }

    [Theory]
    [InlineData("Reading decks…")]
    [InlineData("덱을 읽는 중…")]
    public void After_a_while_it_tells_and_is_gone_at_the_end(string line)
    {
        using (new WaitingNotice(terminal, line, clock))
            clock.Ring!();

        Assert.Equal($"\r\r{line}\r{new string(' ', 2 * line.Length)}\r", terminal.ToString());
    }

    /// <summary>Rings when told to.</summary>
    private sealed class AlarmClock : TimeProvider
    {
        public Action? Ring { get; private set; }

        public TimeSpan After { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Ring, After) = (() => callback(state), dueTime);
            return new Timer();
        }
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
