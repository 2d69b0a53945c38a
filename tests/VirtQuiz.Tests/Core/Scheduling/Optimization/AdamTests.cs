using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class AdamTests
{
    // Kingma and Ba, section 2.1: the first step has the length of the rate, whatever the scale of the gradient.
    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e5)]
    public void The_first_step_is_as_long_as_the_rate(double gradient)
    {
        double[] w = [1, 1];

        new Adam(2, 0.04, 10).Step(w, [gradient, -gradient]);

        Assert.Equal(0.96, w[0], 1e-6);
        Assert.Equal(1.04, w[1], 1e-6);
    }

    // Under an unchanging gradient each step is as long as the rate of the moment: half a cosine.
    [Fact]
    public void Steps_shorten_along_half_a_cosine()
    {
        double[] w = [0];
        var adam = new Adam(1, 1, 4);
        var lengths = new List<double>();
        for (var step = 0; step < 4; step++)
        {
            var before = w[0];
            adam.Step(w, [1]);
            lengths.Add(Math.Round(before - w[0], 6));
        }

        Assert.Equal([1, 0.853553, 0.5, 0.146447], lengths);
    }

    [Fact]
    public void The_lowest_place_of_a_bowl_is_found()
    {
        double[] w = [0, 0];
        var adam = new Adam(2, 0.1, 500);
        for (var step = 0; step < 500; step++)
            adam.Step(w, [2 * (w[0] - 1), 200 * (w[1] + 2)]);

        Assert.Equal(1, w[0], 1e-3);
        Assert.Equal(-2, w[1], 1e-3);
    }
}
