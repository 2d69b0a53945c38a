using CsCheck;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class CardLossTests
{
    /// <summary>Weights that lie at no end of their ranges, where the difficulty has its kinks.</summary>
    private static readonly Gen<double[]> Inside = Gen.Int[1, 999_999].Array[FsrsParameters.Count].Select(shares => shares.Select((share, index) =>
        double.Lerp(FsrsParameters.Lowest[index], FsrsParameters.Highest[index], share / 1e6)).ToArray());

    [Fact]
    public void Is_the_loss_of_what_the_scheduler_predicts() =>
        Gen.Select(Schedules.Parameters, Histories.Card).Sample((parameters, card) =>
        {
            var log = new ReviewLog([card]);
            var expected = log.UsableReviews == 0 ? 0 : log.UsableReviews * LogLoss.Of(parameters, log);

            Assert.Equal(expected, Loss(card, [.. parameters.Weights]), 1e-9 * (1 + expected));
        });

    [Fact]
    public void Its_derivatives_agree_with_finite_differences_anywhere() =>
        Gen.Select(Inside, Histories.Card).Sample((weights, card) => Check(card, weights), iter: 2_000);

    [Fact]
    public void Its_derivatives_agree_with_finite_differences_near_the_defaults() =>
        Gen.Select(Gen.Double[-0.1, 0.1].Array[FsrsParameters.Count], Histories.Card).Sample((shares, card) =>
            Check(card, [.. shares.Select((share, index) => FsrsParameters.Default[index] * (1 + share))]), iter: 2_000);

    // A check that skips everything proves nothing: with these answers each weight has a part in the loss.
    [Fact]
    public void Its_derivatives_agree_with_finite_differences_by_every_weight()
    {
        string[] cards =
        [
            "0:1 0:3 1:3 3:3 9:3 30:3", "0:2 0:1 2:2 4:4 20:2 50:3", "0:3 5:1 0:3 1:3 6:4 40:1 3:3", "0:4 0:2 12:3 60:1 4:1 2:3 9:3",
        ];
        double[] weights = [.. FsrsParameters.Default.Weights];
        var gradient = new double[FsrsParameters.Count];
        foreach (var card in cards)
            new CardLoss().Add(Histories.Parse(card).ToArray(), weights, gradient);

        var compared = cards.Select(card => Check(Histories.Parse(card).ToArray(), weights)).Aggregate((a, b) => [.. a.Union(b)]);

        Assert.All(gradient, derivative => Assert.NotEqual(0, derivative));
        Assert.Equal(FsrsParameters.Count, compared.Count);
    }

    [Fact]
    public void Derivatives_are_added_to_what_is_there()
    {
        var card = Histories.Parse("0:3 5:1 1:3 6:4").ToArray();
        double[] weights = [.. FsrsParameters.Default.Weights];
        var (once, twice) = (new double[FsrsParameters.Count], new double[FsrsParameters.Count]);
        var loss = new CardLoss();

        loss.Add(card, weights, once);
        loss.Add(card, weights, twice);
        loss.Add(card, weights, twice);

        Assert.Equal(once.Select(derivative => 2 * derivative), twice);
    }

    private static double Loss(LoggedReview[] card, double[] weights) =>
        new CardLoss().Add(card, weights, new double[FsrsParameters.Count]);

    /// <summary>
    /// Compares each derivative with the central difference. Where the loss has a kink, the differences to both sides
    /// disagree and there is no derivative to compare with.
    /// </summary>
    /// <returns>The weights that were compared.</returns>
    private static HashSet<int> Check(LoggedReview[] card, double[] weights)
    {
        var gradient = new double[FsrsParameters.Count];
        var here = new CardLoss().Add(card, weights, gradient);
        var compared = new HashSet<int>();
        for (var index = 0; index < weights.Length; index++)
        {
            var width = 1e-5 * Math.Max(0.1, Math.Abs(weights[index]));
            var (below, above) = (Moved(index, -width), Moved(index, width));
            var (left, right) = ((here - below) / width, (above - here) / width);
            if (Math.Abs(left - right) > 1e-4 * (1 + Math.Abs(gradient[index])))
                continue;
            compared.Add(index);
            var central = (above - below) / (2 * width);
            Assert.True(
                Math.Abs(central - gradient[index]) <= 1e-4 * (1 + Math.Abs(central)),
                $"w[{index}]: {gradient[index]:R}, by differences {central:R}; {string.Join(' ', card.Select(r => $"{r.ElapsedDays}:{(int)r.Rating}"))}");
        }

        return compared;

        double Moved(int index, double by)
        {
            double[] moved = [.. weights];
            moved[index] += by;
            return Loss(card, moved);
        }
    }
}
