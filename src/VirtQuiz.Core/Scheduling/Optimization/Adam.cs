namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// Steps against a noisy gradient, each weight's scaled by how large its derivatives have been: D. Kingma, J. Ba, "Adam: A
/// Method for Stochastic Optimization", 2015, with the constants recommended there. The length of the steps falls
/// from the rate given to zero along half a cosine: I. Loshchilov, F. Hutter, "SGDR", 2017, without restarts.
/// </summary>
/// <param name="weights">How many weights there are.</param>
/// <param name="rate">The length of the first steps, in the unit of the weights.</param>
/// <param name="total">How many steps there will be.</param>
internal sealed class Adam(int weights, double rate, int total)
{
    private const double MeanDecay = 0.9, SquareDecay = 0.999, Tiny = 1e-8;

    private readonly double[] means = new double[weights];
    private readonly double[] squares = new double[weights];
    private int taken;

    public void Step(Span<double> w, ReadOnlySpan<double> gradient)
    {
        var length = rate * (1 + Math.Cos(Math.PI * taken / total)) / 2;
        taken++;
        var meanBias = 1 - Math.Pow(MeanDecay, taken);
        var squareBias = 1 - Math.Pow(SquareDecay, taken);
        for (var index = 0; index < w.Length; index++)
        {
            means[index] = double.Lerp(gradient[index], means[index], MeanDecay);
            squares[index] = double.Lerp(gradient[index] * gradient[index], squares[index], SquareDecay);
            w[index] -= length * (means[index] / meanBias) / (Math.Sqrt(squares[index] / squareBias) + Tiny);
        }
    }
}
