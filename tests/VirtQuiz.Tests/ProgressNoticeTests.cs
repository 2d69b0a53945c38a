using VirtQuiz.Core.Decks;
using VirtQuiz.Tests.Progress;
using VirtQuiz.Wording;

namespace VirtQuiz.Tests;

public sealed class ProgressNoticeTests : IDisposable
{
    private readonly TestClock clock = new();
    private readonly StringWriter terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_short_replay_shows_nothing()
    {
        using (var notice = Notice(Language.English))
        {
            clock.Now += TimeSpan.FromMilliseconds(499);
            notice.Advance(1);
        }

        Assert.Equal("", terminal.ToString());
    }

    [Theory]
    [InlineData(Language.English, "Reading your progress: 29 %")]
    [InlineData(Language.Korean, "학습 기록을 읽는 중: 29%")]
    public void After_half_a_second_it_tells_how_far_it_has_come(Language language, string line)
    {
        using var notice = Notice(language);
        clock.Now += TimeSpan.FromMilliseconds(500);
        notice.Advance(0.299);
        Assert.Equal(line, terminal.ToString().TrimStart('\r'));
    }

    [Fact]
    public void The_line_is_written_over_and_taken_away_at_the_end()
    {
        using (var notice = Notice(Language.Korean))
        {
            clock.Now += TimeSpan.FromSeconds(1);
            notice.Advance(0.5);
            notice.Advance(0.501);
            notice.Advance(0.75);
        }

        // Eight of the sixteen characters are two columns wide, so twice sixteen blanks cover the line.
        var blank = $"\r{new string(' ', 32)}\r";
        Assert.Equal($"\r\r학습 기록을 읽는 중: 50%{blank}학습 기록을 읽는 중: 75%{blank}", terminal.ToString());
    }

    [Fact]
    public void A_replay_that_was_given_up_shows_nothing_afterwards()
    {
        var notice = Notice(Language.English);
        clock.Now += TimeSpan.FromSeconds(1);
        notice.Dispose();
        notice.Advance(0.5);
        Assert.Equal("", terminal.ToString());
    }

    private ProgressNotice Notice(Language language) => new(terminal, new ReplayTexts(language).Reading, clock);
}
