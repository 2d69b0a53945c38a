using System.Collections.Immutable;

namespace VirtQuiz.Screens.Ordering;

/// <summary>
/// Layers (the top one first) or steps while they are put in order; immutable, every method returns the next board. A
/// layer is moved by hand (lift, up and down, drop), by mouse (grab, drag to a gap, drop), or by naming the layers in
/// their order.
/// </summary>
public sealed record Board
{
    private Board(ImmutableArray<int> order) => Order = order;

    /// <summary>The items by index, top or first first, as they lie now; a layer under the mouse has not moved yet.</summary>
    public ImmutableArray<int> Order { get; private init; }

    /// <summary>The position that the keys act on, from 0.</summary>
    public int Cursor { get; private init; }

    /// <summary>What is lifted, or null.</summary>
    public HeldLayer? Held { get; private init; }

    /// <summary>How many layers were named in order so far; they lie on top.</summary>
    public int Named { get; private init; }

    /// <summary>Whether anything was lifted or named so far; an order as it was handed out is never the right one.</summary>
    public bool IsTouched { get; private init; }

    /// <summary>Whether there is something to put back.</summary>
    public bool CanPutBack => Held is not null || Named > 0;

    private ImmutableArray<int> BeforeNaming { get; init; }

    /// <summary>A board with items in the order in which they are handed out.</summary>
    public static Board Of(int items) => new([.. Enumerable.Range(0, items)]);

    /// <summary>Moves the cursor, or the lifted layer, up.</summary>
    public Board Up() => Step(-1);

    /// <summary>Moves the cursor, or the lifted layer, down.</summary>
    public Board Down() => Step(1);

    /// <summary>Lifts the layer under the cursor, to be moved by hand.</summary>
    public Board Lift() => Held is null ? Lifted(Cursor, gap: null) : this;

    /// <summary>Lifts a layer with the mouse.</summary>
    public Board Grab(int position) => Held is null ? Lifted(position, gap: position) : this;

    /// <summary>Moves the drop mark of a layer lifted with the mouse.</summary>
    /// <param name="gap">0 above all layers, 1 below the first, …</param>
    public Board DragTo(int gap) => Held is { Gap: not null } held
        ? this with { Held = held with { Gap = Math.Clamp(gap, 0, Order.Length) } }
        : this;

    /// <summary>Puts what is lifted where it is: where it was moved by hand, or at the drop mark.</summary>
    public Board Drop()
    {
        if (Held is not { } held)
            return this;

        var dropped = this with { Held = null };
        return held.LandsAt is { } target ? dropped.Moved(held.From, target) : dropped;
    }

    /// <summary>Puts what is lifted back where it was; with nothing lifted, takes the naming back.</summary>
    public Board PutBack() => this switch
    {
        { Held: { } held } => this with { Held = null, Order = held.Before, Cursor = held.From },
        { Named: > 0 } => this with { Named = 0, Order = BeforeNaming, Cursor = 0 },
        _ => this,
    };

    /// <summary>Names the item that comes next in order, from the top: the first one named goes on top.</summary>
    /// <param name="item">Index of the item; one that was named before stays where it is.</param>
    public Board Name(int item)
    {
        var from = Order.IndexOf(item);
        if (Held is not null || from < Named)
            return this;

        return Moved(from, Named) with
        {
            IsTouched = true,
            Named = Named + 1,
            BeforeNaming = Named == 0 ? Order : BeforeNaming,
        };
    }

    public bool Equals(Board? other) =>
        other is not null && Order.AsSpan().SequenceEqual(other.Order.AsSpan()) && Cursor == other.Cursor
        && Held == other.Held && Named == other.Named && IsTouched == other.IsTouched;

    public override int GetHashCode() => HashCode.Combine(Cursor, Named, Order.Length);

    private Board Step(int by)
    {
        var target = Cursor + by;
        if (target < 0 || target >= Order.Length || Held is { Gap: not null })
            return this;
        return Held is null ? this with { Cursor = target } : Moved(Cursor, target);
    }

    private Board Lifted(int position, int? gap) =>
        this with { IsTouched = true, Cursor = position, Held = new HeldLayer(Order, position, gap), Named = 0 };

    private Board Moved(int from, int to)
    {
        var item = Order[from];
        return this with { Order = Order.RemoveAt(from).Insert(to, item), Cursor = to };
    }
}
