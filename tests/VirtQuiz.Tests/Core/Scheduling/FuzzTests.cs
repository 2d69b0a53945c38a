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
    public void The_day_lies_in_the_range_and_every_day_of_it_is_taken() =>
        Gen.Double[1, 60].Sample(interval =>
        {
            var (earliest, latest) = Fuzz.Range(interval, 36_500);
            var days = Enumerable.Range(0, 400).Select(card => Fuzz.Apply(interval, 36_500, (ulong)card, repetition: 3));
            Assert.Equal(Enumerable.Range(earliest, latest - earliest + 1), days.Distinct().Order());
        }, iter: 30);

    [Fact]
    public void The_repetitions_of_one_card_take_different_days() =>
        Assert.Equal(9, Enumerable.Range(0, 200).Select(repetition => Fuzz.Apply(37, 36_500, seed: 7, repetition)).Distinct().Count());

    [Fact]
    public void A_longer_interval_never_becomes_the_earlier_day() =>
        Gen.Select(Gen.Double[1, 400], Gen.Double[0, 20], Gen.ULong, Gen.Int[0, 99]).Sample((interval, more, seed, repetition) =>
            Assert.True(Fuzz.Apply(interval, 365, seed, repetition) <= Fuzz.Apply(interval + more, 365, seed, repetition)));
}
