using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Summary;

/// <summary>What came of a sitting.</summary>
public sealed class SummaryModel(ISitting sitting, Language language)
{
    private readonly ScheduleState? nextDue = sitting.NextDue;

    public SummaryTexts Texts { get; } = new(language);

    public bool IsEmpty => sitting.Attempts.IsEmpty;

    public string Right => Texts.RightCount(sitting.Attempts.Count(attempt => IsRight(attempt) && !attempt.Guessed));

    /// <summary>"◐ 1 guessed", or null when nothing was.</summary>
    public string? Guessed => sitting.Attempts.Count(attempt => IsRight(attempt) && attempt.Guessed) is var count and > 0
        ? Texts.GuessCount(count)
        : null;

    /// <summary>"✗ 2 missed", or null when nothing was.</summary>
    public string? Wrong => sitting.Attempts.Count(attempt => !IsRight(attempt)) is var count and > 0 ? Texts.WrongCount(count) : null;

    /// <summary>Each card that was missed, once, with the right answer.</summary>
    public IReadOnlyList<MissedAttempt> Missed =>
    [
        .. sitting.Attempts.Where(attempt => !IsRight(attempt))
            .DistinctBy(attempt => attempt.Question.Card.Id)
            .Select(attempt => new MissedAttempt(
                attempt.Question.Card.Label, attempt.Picked, string.Join(" / ", attempt.Verdict.Right))),
    ];

    /// <summary>Whether there is something to go over at once.</summary>
    public bool OffersMissed => sitting.Attempts.Any(attempt => !IsRight(attempt) || attempt.Guessed);

    /// <summary>"Next review in 10 minutes.", or null when nothing is scheduled.</summary>
    public string? NextDue => nextDue is { } next
        ? Texts.NextDue(new TimeTexts(Texts.Language).Until(next, sitting.Now))
        : null;

    private static bool IsRight(Attempt attempt) => attempt.Verdict.Outcome == Outcome.Right;
}
