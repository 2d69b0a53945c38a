namespace VirtQuiz.Core.Decks;

/// <summary>Where something stands in its file: line and column, both counted from 1.</summary>
public readonly record struct Place(int Line, int Column) : IComparable<Place>
{
    public int CompareTo(Place other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public override string ToString() => $"{Line}:{Column}";

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
