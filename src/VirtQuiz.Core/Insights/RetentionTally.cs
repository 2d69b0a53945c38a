using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Insights;

/// <summary>
/// What answers to known cards say about the memory of the learner. Right answers are corrected for chance: an answer
/// picked among n counts 1 when right and −1/(n − 1) when wrong, so that blind guesses come to nothing on average
/// (Frary, 1988, "Formula scoring of multiple-choice tests"). Who admits not to know, or to have guessed, was not lucky: that
/// counts 0.
/// </summary>
/// <param name="Reviews">How many answers there were.</param>
/// <param name="Right">How many of them were right and no guesses.</param>
/// <param name="Knowledge">Sum of what they count after the correction.</param>
/// <param name="Goals">Sum of the desired retentions.</param>
/// <param name="Forecasts">Sum of the probabilities of recall that the memory model gave.</param>
public readonly record struct RetentionTally(int Reviews, int Right, double Knowledge, double Goals, double Forecasts)
{
    /// <summary>Share of what was remembered, 0 to 1, corrected for chance; 0 without answers.</summary>
    public double Retention => Math.Max(0, Mean(Knowledge));

    /// <summary>Share of right answers, 0 to 1, as they were given.</summary>
    public double RightShare => Mean(Right);

    /// <summary>The mean desired retention, 0 to 1.</summary>
    public double Goal => Mean(Goals);

    /// <summary>The mean probability of recall that the model gave, 0 to 1: what retention would be if the model were right.</summary>
    public double Forecast => Mean(Forecasts);

    public static RetentionTally operator +(RetentionTally left, RetentionTally right) => new(
        left.Reviews + right.Reviews, left.Right + right.Right, left.Knowledge + right.Knowledge, left.Goals + right.Goals,
        left.Forecasts + right.Forecasts);

    internal static RetentionTally Of(Review review, double goal, double forecast) =>
        new(1, review.IsRemembered ? 1 : 0, Knows(review), goal, forecast);

    private static double Knows(Review review)
    {
        if (review.IsRemembered)
            return 1;
        var chance = review is { Guessed: false, Picked: not null } ? LuckyPass.Chance(review) : 0;
        return -chance / (1 - chance);
    }

    private double Mean(double sum) => Reviews == 0 ? 0 : sum / Reviews;
}
