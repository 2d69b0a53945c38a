namespace VirtQuiz.Screens.Boards;

/// <summary>An item that is lifted; it stays where it was until it is dropped.</summary>
/// <param name="Mark">The gap it would be dropped into.</param>
public sealed record HeldItem(Spot From, Spot Mark)
{
    /// <summary>Whether dropping moves it.</summary>
    public bool Moves => Mark.Zone != From.Zone || Mark.Position < From.Position || Mark.Position > From.Position + 1;
}
