namespace VirtQuiz.Screens.Boards;

/// <summary>The learner's hand on a board with zones.</summary>
public sealed class Hand(ZoneBoard board)
{
    public ZoneBoard Board { get; private set; } = board;

    public bool IsHolding => Board.Held is not null;

    public void Up() => Board = Board.Up();

    public void Down() => Board = Board.Down();

    public void Left() => Board = Board.Left();

    public void Right() => Board = Board.Right();

    public void Grab(Spot item) => Board = Board.Grab(item);

    public void DragTo(Spot gap) => Board = Board.DragTo(gap);

    public void Drop() => Board = Board.Drop();

    public void PutBack() => Board = Board.PutBack();

    public void Send(int item, int zone) => Board = Board.Send(item, zone);

    /// <summary>Lifts the item under the cursor, or drops what is lifted.</summary>
    public void Toggle() => Board = IsHolding ? Board.Drop() : Board.Lift();
}
