using VirtQuiz.Screens;

namespace VirtQuiz.Tui.Tests.Screens;

public class PaceTests
{
    // 25 a second is what an idle window of the library does anyway.
    [Theory]
    [InlineData(0, 120)]
    [InlineData(2.9, 120)]
    [InlineData(3, 25)]
    [InlineData(59, 25)]
    [InlineData(60, 10)]
    [InlineData(3600, 10)]
    public void It_looks_for_input_less_often_the_longer_nothing_comes(double idleSeconds, int rate)
    {
        Assert.Equal(rate, Pace.Rate(TimeSpan.FromSeconds(idleSeconds)));
    }
}
