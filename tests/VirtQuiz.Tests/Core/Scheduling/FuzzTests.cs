using CsCheck;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class FuzzTests
{
    [Theory]
    // README of the reference data; 1 and 2.4 lie below the shortest interval that is fuzzed.
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(2.4, 2, 2)]
    [InlineData(2.5, 2, 4)]
    [InlineData(7, 5, 9)]
    [InlineData(17, 14, 20)]
    [InlineData(20, 17, 23)]
    [InlineData(37, 33, 41)]
    // By hand: ± (1 + 0.15 · 4.5 + 0.1 · 13 + 0.05 · 30 = 4.475) days.
    [InlineData(50, 46, 54)]
    public void Ranges_are_those_of_the_reference(double interval, int earliest, int latest) =>
        Assert.Equal((earliest, latest), Fuzz.Range(interval, maximum: 36_500));

    [Theory]
    [InlineData(36_500, 36_500)]
    [InlineData(30, 30)]
    [InlineData(3, 3)]
    [InlineData(3, 1)]
    public void No_range_passes_the_maximum(double interval, int maximum) =>
        Assert.Equal(maximum, Fuzz.Range(interval, maximum).Latest);

    [Fact]
    public void The_spread_has_no_gap_at_7_and_20_days() =>
        Gen.Double[2.5, 400].Sample(interval =>
        {
            // The README's wording, term by term.
            double Part(double from, double to) => Math.Clamp(interval, from, to) - from;
            var spread = 1 + 0.15 * Part(2.5, 7) + 0.1 * Part(7, 20) + 0.05 * Part(20, 400);
            var (earliest, latest) = Fuzz.Range(interval, 36_500);
            Assert.Equal(Math.Max(2, interval - spread), earliest, 0.501);
            Assert.Equal(interval + spread, latest, 0.501);
        });

    [Fact]
    public void The_shares_take_every_day_of_a_range_and_no_other() =>
        Gen.Select(Gen.Double[1, 60], Gen.ULong).Sample((interval, seed) =>
        {
            var (earliest, latest) = Fuzz.Range(interval, 36_500);
            var days = Enumerable.Range(0, 400).Select(repetition => Fuzz.Apply(interval, 36_500, Fuzz.Share(seed, repetition)));
            Assert.Equal(Enumerable.Range(earliest, latest - earliest + 1), days.Distinct().Order());
        }, iter: 30);

    [Fact]
    public void Shares_differ_between_cards_and_between_repetitions()
    {
        var shares =
            from card in Enumerable.Range(0, 50)
            from repetition in Enumerable.Range(0, 50)
            select Fuzz.Share((ulong)card, repetition);
        Assert.Equal(2_500, shares.Distinct().Count());
        Assert.All(shares, share => Assert.True(share is >= 0 and < 1));
    }

    [Fact]
    public void A_longer_interval_never_becomes_the_earlier_day() =>
        Gen.Select(Gen.Double[1, 400], Gen.Double[0, 20], Gen.Double[0, 0.999999]).Sample((interval, more, share) =>
            Assert.True(Fuzz.Apply(interval, 365, share) <= Fuzz.Apply(interval + more, 365, share)));
}
