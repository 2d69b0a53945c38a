using System.Collections.Immutable;

namespace VirtQuiz.Screens.Boards;

/// <summary>
/// Items that are put from a pool into zones; immutable, every method returns the next board. An item is moved by lifting
/// it, moving the drop mark (by keys or with the mouse) and dropping it, or is sent to a zone by a digit.
/// </summary>
public sealed record ZoneBoard
{
    private ZoneBoard(ImmutableArray<ImmutableArray<int>> zones, bool isOneEach, bool isOrdered) =>
        (Zones, IsOneEach, IsOrdered) = (zones, isOneEach, isOrdered);

    /// <summary>The items of each zone by index; the first zone is the pool.</summary>
    public ImmutableArray<ImmutableArray<int>> Zones { get; private init; }

    /// <summary>Whether a zone other than the pool takes one item; the next one sends it back.</summary>
    public bool IsOneEach { get; }

    /// <summary>Whether the items of a zone have an order. Those of the pool never have; what has none grows at its end.</summary>
    public bool IsOrdered { get; }

    /// <summary>The item the keys act on, or position 0 of an empty zone.</summary>
    public Spot Cursor { get; private init; }

    public HeldItem? Held { get; private init; }

    /// <summary>Whether there is something to put back.</summary>
    public bool CanPutBack => Held is not null || BeforeSending is not null;

    /// <summary>The item under the cursor; null on an empty zone.</summary>
    public int? Here => Zones[Cursor.Zone] is { Length: > 0 } zone ? zone[Cursor.Position] : null;

    private ZoneBoard? BeforeSending { get; init; }

    /// <summary>A board with all items in the pool.</summary>
    /// <param name="zones">How many zones there are beside the pool.</param>
    public static ZoneBoard Of(int items, int zones, bool isOneEach = false, bool isOrdered = false) =>
        new([[.. Enumerable.Range(0, items)], .. Enumerable.Repeat(ImmutableArray<int>.Empty, zones)], isOneEach, isOrdered);

    public ZoneBoard Up() => Step(-1);

    public ZoneBoard Down() => Step(1);

    public ZoneBoard Left() => Turn(-1);

    public ZoneBoard Right() => Turn(1);

    /// <summary>Lifts the item under the cursor.</summary>
    public ZoneBoard Lift() => Grab(Cursor);

    /// <summary>Lifts an item, unless one is lifted or there is none.</summary>
    public ZoneBoard Grab(Spot item) => Held is not null || item.Position >= Zones[item.Zone].Length
        ? this
        : this with { Cursor = item, Held = new HeldItem(item, item), BeforeSending = null };

    /// <summary>Moves the drop mark of what is lifted.</summary>
    public ZoneBoard DragTo(Spot gap)
    {
        if (Held is not { } held)
            return this;

        var zone = Math.Clamp(gap.Zone, 0, Zones.Length - 1);
        var position = HasOrder(zone) ? Math.Clamp(gap.Position, 0, LastGap(zone))
            : zone == held.From.Zone ? held.From.Position
            : LastGap(zone);
        return this with { Held = held with { Mark = new Spot(zone, position) } };
    }

    /// <summary>Puts what is lifted at the drop mark; what fills a zone for one goes back to the pool.</summary>
    public ZoneBoard Drop() => Held switch
    {
        null => this,
        { Moves: false } => this with { Held = null },
        var held => Moved(held.From, held.Mark),
    };

    /// <summary>Puts what is lifted back; with nothing lifted, what was sent last.</summary>
    public ZoneBoard PutBack() => Held is not null ? this with { Held = null } : BeforeSending ?? this;

    /// <summary>Sends an item to the end of a zone; the cursor stays, for the next item.</summary>
    public ZoneBoard Send(int item, int zone)
    {
        var from = SpotOf(item);
        if (from.Zone == zone)
            return this with { Held = null };

        var before = this with { Held = null };
        var moved = before.Moved(from, new Spot(zone, LastGap(zone)));
        var stay = Math.Clamp(Cursor.Position, 0, Math.Max(0, moved.Zones[Cursor.Zone].Length - 1));
        return moved with { Cursor = Cursor with { Position = stay }, BeforeSending = before };
    }

    /// <summary>Where an item lies.</summary>
    public Spot SpotOf(int item)
    {
        var zone = Enumerable.Range(0, Zones.Length).First(zone => Zones[zone].Contains(item));
        return new Spot(zone, Zones[zone].IndexOf(item));
    }

    private bool HasOrder(int zone) => IsOrdered && zone > 0;

    private int LastGap(int zone) => IsOneEach && zone > 0 ? 0 : Zones[zone].Length;

    private ZoneBoard Step(int by)
    {
        var at = Held?.Mark ?? Cursor;
        var target = at.Position + by;

        // Above what is lifted and below it is the same place.
        if (Held is { From: var from } && at.Zone == from.Zone && target == from.Position + 1)
            target += by;
        if (target >= 0 && target <= LastOf(at.Zone) && (Held is null || HasOrder(at.Zone)))
            return To(at with { Position = target });
        var zone = at.Zone + by;
        return zone < 0 || zone >= Zones.Length ? this : To(new Spot(zone, by > 0 ? 0 : LastOf(zone)));
    }

    private ZoneBoard Turn(int by)
    {
        var at = Held?.Mark ?? Cursor;
        var zone = at.Zone + by;
        return zone < 0 || zone >= Zones.Length ? this : To(new Spot(zone, Math.Min(at.Position, LastOf(zone))));
    }

    // A cursor stands on items, a drop mark between them.
    private int LastOf(int zone) => Held is null ? Math.Max(0, Zones[zone].Length - 1) : LastGap(zone);

    private ZoneBoard To(Spot spot) => Held is null ? this with { Cursor = spot } : DragTo(spot);

    private ZoneBoard Moved(Spot from, Spot gap)
    {
        var item = Zones[from.Zone][from.Position];
        var zones = Zones.SetItem(from.Zone, Zones[from.Zone].RemoveAt(from.Position));
        var position = gap.Zone == from.Zone && gap.Position > from.Position ? gap.Position - 1 : gap.Position;
        if (IsOneEach && gap.Zone > 0 && zones[gap.Zone] is [var filled])
            zones = zones.SetItem(0, zones[0].Add(filled)).SetItem(gap.Zone, []);
        zones = zones.SetItem(gap.Zone, zones[gap.Zone].Insert(position, item));
        return this with { Zones = zones, Held = null, Cursor = gap with { Position = position }, BeforeSending = null };
    }
}
