namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>
/// The forgetting curve of FSRS-6, R(t, S) = (1 + F·t/S)^d with d = −w20 and F = 0.9^(1/d) − 1, and its derivatives.
/// </summary>
internal readonly struct Curve
{
    private static readonly double LogOfNineTenths = Math.Log(0.9);

    private readonly double decay, factor, factorByDecay;

    /// <param name="w20">Steepness of the curve, 0.1 to 0.8.</param>
    public Curve(double w20)
    {
        decay = -w20;
        factor = Math.Exp(LogOfNineTenths / decay) - 1;
        factorByDecay = -(factor + 1) * LogOfNineTenths / (decay * decay);
    }

    /// <summary>Probability of recall after so many days.</summary>
    public double Recall(double days, double stability) => Math.Pow(1 + factor * days / stability, decay);

    /// <summary>dR/dS, per day.</summary>
    public double ByStability(double days, double stability, double recall)
    {
        var scaled = factor * days / stability;
        return -recall * decay * scaled / ((1 + scaled) * stability);
    }

    /// <summary>dR/dw20.</summary>
    public double BySteepness(double days, double stability, double recall)
    {
        var grown = 1 + factor * days / stability;
        return -recall * (Math.Log(grown) + decay * factorByDecay * days / (stability * grown));
    }
}
