using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

public class FsrsParametersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(19)]
    [InlineData(22)]
    public void There_are_exactly_21_weights(int count) =>
        Assert.Contains("21", Assert.Throws<ArgumentException>(() => new FsrsParameters(new double[count])).Message);

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, FsrsParameters.Count)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void Each_weight_keeps_to_its_range(int index)
    {
        With(index, FsrsParameters.Lowest[index]);
        With(index, FsrsParameters.Highest[index]);
        foreach (var value in (double[])[FsrsParameters.Lowest[index] - 1e-6, FsrsParameters.Highest[index] + 1e-6, double.NaN])
            Assert.Contains($"w[{index}]", Assert.Throws<ArgumentOutOfRangeException>(() => With(index, value)).Message);
    }

    [Fact]
    public void Parameters_are_equal_when_their_weights_are()
    {
        Assert.Equal(FsrsParameters.Default, With(3, 8.2956));
        Assert.Equal(FsrsParameters.Default.GetHashCode(), With(3, 8.2956).GetHashCode());
        Assert.NotEqual(FsrsParameters.Default, With(3, 8.2957));
    }

    [Fact]
    public void The_source_array_may_change_afterwards()
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        var parameters = new FsrsParameters(weights);
        weights[20] = 0.8;
        Assert.Equal(0.1542, parameters[20]);
    }

    private static FsrsParameters With(int index, double value)
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        weights[index] = value;
        return new FsrsParameters(weights);
    }
}
