using System.Collections.Immutable;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Ordering;

/// <summary>The board drawn as the boxes of a post, row by row, and what lies under each row.</summary>
public sealed class BoardPicture
{
    private const int Gutter = 8, NarrowestBox = 25;

    private readonly ImmutableArray<BoardRow> rows;

    private BoardPicture(ImmutableArray<BoardRow> rows) => this.rows = rows;

    public IReadOnlyList<BoardRow> Rows => rows;

    /// <param name="items">The texts by index.</param>
    /// <param name="top">What the upper end is called: "top", "first".</param>
    public static BoardPicture Of(
        Board board, ImmutableArray<string> items, int width, string top, string bottom, BoardTexts texts)
    {
        var beside = Math.Max(Cells.Width(texts.DropsHere), Cells.Width(texts.Lifted)) + 2;
        var box = Box.For(items, NarrowestBox, width - Gutter - beside);
        var left = Math.Max(0, ((width - box.Width) / 2) - Gutter);
        var rows = ImmutableArray.CreateBuilder<BoardRow>();
        for (var position = 0; position < items.Length; position++)
        {
            rows.Add(BoardRow.OfGap(position, Boundary(position)));
            foreach (var line in Layer(position))
                rows.Add(BoardRow.OfLayer(position, line));
        }

        rows.Add(BoardRow.OfGap(items.Length, Boundary(items.Length)));
        return new BoardPicture(rows.ToImmutable());

        Line Boundary(int gap)
        {
            var heavy = IsHeavy(board, gap);
            var end = gap == 0 ? top : gap == items.Length ? bottom : "";
            var drops = board.Held is { LandsAt: not null } held && held.Gap == gap;
            return Line.Of(
                new Span(new string(' ', left) + Cells.Fit(new string(' ', Math.Max(0, 6 - Cells.Width(end))) + end, Gutter), Role.Quiet),
                new Span(box.Boundary(gap, items.Length, heavy), heavy ? Role.Here : Role.Text),
                new Span(drops ? " " + texts.DropsHere : "", Role.Here));
        }

        IEnumerable<Line> Layer(int position)
        {
            var item = board.Order[position];
            var (isHeld, isHere) = (board.Held is not null && board.Cursor == position, board.Cursor == position);
            var mark = isHeld ? "⇅" : isHere ? "▸" : " ";
            var number = item < 9 ? $"{item + 1}" : " ";
            var note = isHeld ? "  " + texts.Lifted : "";
            foreach (var text in box.Layer(items[item]))
            {
                yield return Line.Of(
                    new Span(new string(' ', left + 3) + mark + " ", Role.Here),
                    new Span(number + "  ", Role.Quiet),
                    new Span(isHeld ? "║" : "│", isHeld ? Role.Here : Role.Text),
                    new Span(text, isHeld ? Role.Here : isHere ? Role.Strong : Role.Text),
                    new Span(isHeld ? "║" : "│", isHeld ? Role.Here : Role.Text),
                    new Span(note, Role.Here));
                (mark, number, note) = (" ", " ", "");
            }
        }
    }

    /// <summary>
    /// The position of the layer to take hold of at a row. A boundary belongs to the layer above it and the upper end
    /// to the first layer, so that no press on the board is lost. Null outside.
    /// </summary>
    public int? LayerAt(int row) => row >= 0 && row < rows.Length ? rows[row].Layer ?? Math.Max(0, rows[row].Gap!.Value - 1) : null;

    /// <summary>
    /// The gap that a layer is dropped into at a row: at a boundary that boundary, over a layer its place, above and
    /// below the board its ends.
    /// </summary>
    /// <param name="from">The position of the layer that is dragged.</param>
    public int GapAt(int row, int from)
    {
        var at = rows[Math.Clamp(row, 0, rows.Length - 1)];
        return at.Gap ?? (at.Layer > from ? at.Layer.Value + 1 : at.Layer!.Value);
    }

    /// <summary>The rows that must stay in sight: the lifted layer or its drop mark, else the layer under the cursor.</summary>
    public Range Focus(Board board)
    {
        var isGap = board.Held is { LandsAt: not null };
        var first = isGap
            ? rows.ToList().FindIndex(row => row.Gap == board.Held!.Gap)
            : rows.ToList().FindIndex(row => row.Layer == board.Cursor);
        return Math.Max(0, first - 1)..Math.Min(rows.Length, first + 2);
    }

    private static bool IsHeavy(Board board, int gap) => board.Held switch
    {
        null => false,
        { Gap: null } => gap == board.Cursor || gap == board.Cursor + 1,
        var held => held.LandsAt is not null && held.Gap == gap,
    };
}
