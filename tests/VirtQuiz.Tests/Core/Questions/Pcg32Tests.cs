using CsCheck;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.Core.Questions;

public class Pcg32Tests
{
    // The first six outputs of the reference program pcg32-demo (seed 42, sequence 54), pcg-random.org.
    [Fact]
    public void Gives_the_numbers_of_the_reference_program()
    {
        var random = new Pcg32(42, 54);

        var drawn = Enumerable.Range(0, 6).Select(_ => random.Next()).ToArray();

        Assert.Equal([0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e], drawn);
    }

    [Fact]
    public void A_shuffle_is_a_permutation() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 40]).Sample((seed, count) =>
        {
            var items = Enumerable.Range(0, count).ToArray();
            new Pcg32(seed).Shuffle(items.AsSpan());
            Assert.Equal(Enumerable.Range(0, count), items.Order());
        });

    [Fact]
    public void A_bounded_draw_stays_below_its_bound() =>
        Gen.Select(Gen.ULong, Gen.Int[1, int.MaxValue]).Sample((seed, bound) =>
        {
            var drawn = new Pcg32(seed).Next(bound);
            return drawn >= 0 && drawn < bound;
        });

    [Fact]
    public void Every_order_of_three_is_equally_likely()
    {
        const int draws = 60_000;
        var random = new Pcg32(1);
        var counts = new Dictionary<string, int>();
        for (var i = 0; i < draws; i++)
        {
            char[] items = ['a', 'b', 'c'];
            random.Shuffle(items.AsSpan());
            var order = new string(items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        // Chi-square with 5 degrees of freedom: 20.5 is passed by chance once in a thousand.
        Assert.Equal(6, counts.Count);
        Assert.True(ChiSquare.OfUniform(counts.Values) < 20.5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_number_below_nothing(int bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Pcg32(1).Next(bound));
}
