using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Views;

public class BarChartTests
{
    [Fact]
    public void Upright_bars_grow_by_eighths_of_a_cell()
    {
        Assert.Equal(["   ▄█ ", "▁▂████"], BarChart.Upright([1.0 / 16, 2.0 / 16, 0.5, 0.75, 1, 0.5], rows: 2, cells: 1));
    }

    [Fact]
    public void Nothing_is_a_gap_and_little_still_shows()
    {
        Assert.Equal(["    ▁▁"], BarChart.Upright([null, 0, 0.001], rows: 1, cells: 2));
    }

    [Theory]
    [InlineData(0, "░░░░")]
    [InlineData(0.5, "██░░")]
    [InlineData(1, "████")]
    public void A_lying_bar_shows_a_share(double share, string bar) => Assert.Equal(bar, BarChart.Across(share, 4));
}
