namespace VirtQuiz.Core.Questions;

/// <summary>Whether a card can be asked in a form.</summary>
/// <param name="Obstacle">Why not; null when it can.</param>
public readonly record struct FormAvailability(Form Form, FormObstacle? Obstacle)
{
    public bool IsAvailable => Obstacle is null;
}
