using VirtQuiz.Core.Scheduling;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Play;

/// <summary>Ratings on one line, the chosen one in brackets, each to be clicked.</summary>
internal static class RatingSpans
{
    /// <param name="others">How those that are not chosen look.</param>
    public static Line LineOf(IEnumerable<RatingText> ratings, Action<Rating> rate, Role others = Role.Quiet)
    {
        var spans = new List<Span>();
        foreach (var choice in ratings)
        {
            if (spans.Count > 0)
                spans.Add(new Span(" · ", Role.Quiet));
            void Rate() => rate(choice.Rating);
            spans.Add(choice.IsChosen ? new Span($"[{choice.Text}]", Role.Here, Rate) : new Span(choice.Text, others, Rate));
        }

        return new Line([.. spans]);
    }
}
