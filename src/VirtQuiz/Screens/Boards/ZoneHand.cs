using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>The learner's hand on a board with zones.</summary>
public sealed class ZoneHand(ZoneBoard board) : IHand
{
    public ZoneBoard Board { get; private set; } = board;

    public bool IsHolding => Board.Held is not null;

    public bool CanPutBack => Board.CanPutBack;

    public Spot? From => Board.Held?.From;

    public (Spot Spot, bool IsGap) Focus => Board.Held is { Moves: true } held ? (held.Mark, true) : (Board.Cursor, false);

    public IReadOnlyList<(Intent Key, Action Move)> Moves =>
    [
        (Intent.Left, () => Board = Board.Left()), (Intent.Right, () => Board = Board.Right()),
        (Intent.Up, () => Board = Board.Up()), (Intent.Down, () => Board = Board.Down()),
    ];

    public void Grab(Spot item) => Board = Board.Grab(item);

    public void DragTo(Spot gap) => Board = Board.DragTo(gap);

    public void Drop() => Board = Board.Drop();

    public void PutBack() => Board = Board.PutBack();

    public void Toggle() => Board = IsHolding ? Board.Drop() : Board.Lift();

    /// <summary>Sends an item to the end of a zone.</summary>
    public void Send(int item, int zone) => Board = Board.Send(item, zone);
}
