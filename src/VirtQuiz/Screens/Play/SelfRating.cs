using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Play;

/// <summary>The rating that learners give their own answer: one of four is chosen, and says where each would lead.</summary>
public sealed class SelfRating(ISitting sitting, Language language)
{
    private readonly PlayTexts texts = new(language);
    private readonly TimeTexts times = new(language);

    private static ImmutableArray<Rating> All { get; } = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];

    /// <summary>The rating that Enter gives.</summary>
    public Rating Chosen { get; set; } = Rating.Good;

    /// <summary>"1 again" to "4 easy", one of them chosen.</summary>
    public ImmutableArray<RatingText> Texts =>
        [.. All.Select(rating => new RatingText(rating, $"{(int)rating} {texts.Of(rating)}{IntervalOf(rating)}", rating == Chosen))];

    public void Easier() => Chosen = (Rating)Math.Min((int)Rating.Easy, (int)Chosen + 1);

    public void Harder() => Chosen = (Rating)Math.Max((int)Rating.Again, (int)Chosen - 1);

    /// <summary>" 3 d", where the rating counts.</summary>
    private string IntervalOf(Rating rating) =>
        sitting.Stage is Stage.Asking { Choices: var choices } && choices.FirstOrDefault(choice => choice.Rating == rating) is { } choice
            ? " " + times.Brief(choice.Next, sitting.Now)
            : "";
}
