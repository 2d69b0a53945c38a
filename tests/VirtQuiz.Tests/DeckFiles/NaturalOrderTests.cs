using CsCheck;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Tests.DeckFiles;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("deck 2.md", "deck 10.md")]
    [InlineData("deck.md", "deck2.md")]
    [InlineData("2.md", "10.md")]
    [InlineData("7", "007a")]
    [InlineData("v1.9", "v1.10")]
    [InlineData("99999999999999999999998", "99999999999999999999999")]
    [InlineData("3주차", "12주차")]
    [InlineData("part 2/b", "part 10/a")]
    [InlineData("", "a")]
    public void Numbers_count_by_their_value(string first, string second)
    {
        Assert.True(NaturalOrder.Comparer.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Comparer.Compare(second, first) > 0);
    }

    [Fact]
    public void It_is_an_order_in_which_only_equal_names_are_equal()
    {
        var names = Gen.String[Gen.Char["0129a가 ."], 0, 6];
        Gen.Select(names, names, names).Sample((a, b, c) =>
        {
            var order = NaturalOrder.Comparer;
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.Equal(a == b, order.Compare(a, b) == 0);
            if (order.Compare(a, b) < 0 && order.Compare(b, c) < 0)
                Assert.True(order.Compare(a, c) < 0);
        });
    }
}
