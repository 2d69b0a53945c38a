using System.Collections.Immutable;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Play;

/// <summary>What the ratings of an answer would lead to, and what the chosen one does.</summary>
/// <param name="Choices">Empty where there is nothing to choose.</param>
/// <param name="Due">"asked again in 3 days".</param>
public sealed record RatingLine(ImmutableArray<RatingText> Choices, string Due)
{
    public static RatingLine Of(Stage.Explaining explaining, Moment now, PlayTexts texts, TimeTexts times)
    {
        if (explaining.Chosen is not { } chosen)
            return new RatingLine([], texts.NotCounted);

        var due = texts.AskedAgain(times.Until(chosen.Next, now));
        if (!explaining.MayMoveRating)
            return new RatingLine([], due);

        var choices = explaining.Choices.Select(choice => new RatingText(
            choice.Rating,
            $"{texts.Of(choice.Rating)} {times.Brief(choice.Next, now)}",
            choice.Rating == explaining.Rating));
        return new RatingLine([.. choices], due);
    }

    /// <summary>The rating beside the chosen one; the chosen one itself at the end.</summary>
    public static Rating Beside(Stage.Explaining explaining, int by)
    {
        var ratings = explaining.Choices.Select(choice => choice.Rating).ToArray();
        var chosen = Array.IndexOf(ratings, explaining.Rating);
        return ratings[Math.Clamp(chosen + by, 0, ratings.Length - 1)];
    }
}
