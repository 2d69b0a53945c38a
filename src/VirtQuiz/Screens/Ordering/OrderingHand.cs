using VirtQuiz.Screens.Boards;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Ordering;

/// <summary>The learner's hand on a board of layers or steps, which is one zone.</summary>
/// <param name="items">How many there are.</param>
public sealed class OrderingHand(int items) : IHand
{
    private const int Zone = 0;

    public Board Board { get; private set; } = Board.Of(items);

    public bool IsHolding => Board.Held is not null;

    public bool CanPutBack => Board.CanPutBack;

    public Spot? From => Board.Held is { } held ? new Spot(Zone, held.From) : null;

    public (Spot Spot, bool IsGap) Focus => Board.Held is { LandsAt: not null, Gap: { } gap }
        ? (new Spot(Zone, gap), true)
        : (new Spot(Zone, Board.Cursor), false);

    public IReadOnlyList<(Intent Key, Action Move)> Moves =>
        [(Intent.Up, () => Board = Board.Up()), (Intent.Down, () => Board = Board.Down())];

    public void Grab(Spot item) => Board = Board.Grab(item.Position);

    public void DragTo(Spot gap) => Board = Board.DragTo(gap.Position);

    public void Drop() => Board = Board.Drop();

    public void PutBack() => Board = Board.PutBack();

    public void Toggle() => Board = IsHolding ? Board.Drop() : Board.Lift();

    /// <summary>Names the item that comes next in order; see <see cref="Board.Name"/>.</summary>
    public void Name(int item) => Board = Board.Name(item);
}
