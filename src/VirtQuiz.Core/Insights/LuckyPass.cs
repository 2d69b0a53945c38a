using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Insights;

/// <summary>How often a guesser passes, judged from what a review recorded of its question.</summary>
public static class LuckyPass
{
    /// <summary>From here on the factorials give chances that no statistic notices.</summary>
    private const int Many = 12;

    /// <summary>The chance of a lucky pass, 0 to 0.5; where names may be placed freely, an upper bound.</summary>
    public static double Chance(Review review) => (review.Form, review.Options) switch
    {
        (_, < 2) or (Form.Flashcard or Form.TypeIn or Form.Explain, _) => 0,
        (Form.Choice or Form.ReverseChoice or Form.Neighbor or Form.MissingLayer or Form.WhichStack or Form.TrueFalse, var options) => 1.0 / options,
        (_, > Many) => 0,
        (Form.MultipleAnswer, var options) => 1.0 / ((1 << options) - 1),
        (Form.Ordering, 2) => 0.5,
        (Form.Ordering, var layers) => 1.0 / (Factorial(layers) - 1),
        (_, var options) => 1.0 / Factorial(options),
    };

    private static double Factorial(int number) => number <= 1 ? 1 : number * Factorial(number - 1);
}
