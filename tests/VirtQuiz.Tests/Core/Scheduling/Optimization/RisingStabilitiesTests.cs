using CsCheck;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class RisingStabilitiesTests
{
    private static readonly int[] Once = [1, 1, 1, 1];

    // The first two: test_smooth_and_fill in parameter_initialization.rs of fsrs-rs, but for Again, which is at least
    // a tenth of a day here (0.0574 there). The others: the formulas of smooth_and_fill, computed in Python.
    [Theory]
    [InlineData("0.4 ? 2.3 10.9", "0.4 1.1227008 2.3 10.9")]
    [InlineData("? 0.35 ? ?", "0.1 0.35 0.6242943 2.2453482")]
    [InlineData("1 2 4 8", "1 2 4 8")]
    [InlineData("1 ? ? 16", "1 3.3615 7.806 16")]
    [InlineData("? ? 4 8", "0.5497 1.7729 4 8")]
    [InlineData("1 2 ? ?", "1 2 3.2376 4.88")]
    [InlineData("1 ? 4 ?", "1 2.2658 4 6.4913")]
    [InlineData("? 2 4 ?", "0.7376 2 4 7.2193")]
    [InlineData("? 2 ? 8", "0.6811 2 4.2281 8")]
    [InlineData("? 2 4 8", "0.7376 2 4 8")]
    [InlineData("1 2 ? 8", "1 2 4.2281 8")]
    [InlineData("1 2 4 ?", "1 2 4 7.2193")]
    public void What_is_unknown_lies_where_the_others_tell(string known, string expected)
    {
        var days = RisingStabilities.Of(Parse(known), Once);

        foreach (var (actual, value) in days.Zip(Parse(expected)))
            Assert.Equal(value!.Value, actual, 1e-4);
    }

    [Fact]
    public void Of_two_that_fall_the_better_founded_stays()
    {
        Assert.Equal([5, 5, 5, 9], RisingStabilities.Of(Parse("5 4 3 9"), [9, 2, 3, 1]).Select(days => Math.Round(days, 9)));
        Assert.Equal([3, 3, 3, 9], RisingStabilities.Of(Parse("5 4 3 9"), [1, 2, 3, 1]).Select(days => Math.Round(days, 9)));
    }

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Throws<ArgumentException>(() => RisingStabilities.Of(Parse("? ? ? ?"), Once));

    [Fact]
    public void They_never_fall_and_lie_within_the_range_of_the_first_weights() =>
        Gen.Select(Gen.Double[0.1, 100].Nullable().Array[4], Gen.Int[1, 9].Array[4]).Where((known, _) => known.Any(days => days is not null))
            .Sample((known, counts) =>
            {
                var days = RisingStabilities.Of(known, counts);
                Assert.All(days, stability => Assert.InRange(stability, 0.1, 100));
                Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First <= pair.Second * (1 + 1e-12)));
            });

    private static double?[] Parse(string days) => [.. days.Split(' ').Select(text => text == "?" ? (double?)null : double.Parse(text))];
}
