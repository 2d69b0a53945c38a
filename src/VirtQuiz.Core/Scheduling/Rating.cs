namespace VirtQuiz.Core.Scheduling;

/// <summary>How well a card was remembered (FSRS).</summary>
public enum Rating
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}
