using System.Collections.Immutable;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.BuildStack;

/// <summary>Draws the pool as a list at the left and the stack as a box at the right.</summary>
public static class BuildStackPicture
{
    /// <summary>The zone of the stack; the other one is the pool.</summary>
    public const int Stack = 1;

    private const int Gutter = 4;

    /// <param name="items">The texts by index.</param>
    /// <param name="height">Rows there are; where they are few, layers have no lines between them.</param>
    public static BoardPicture Of(ZoneBoard board, ImmutableArray<string> items, int width, int height, BoardTexts texts)
    {
        var left = (width - 2) / 2;
        var (pool, stack) = (Pool(board, items, left, texts), Layers(board, items, width - left - 2, height, texts));
        var (poolEnd, stackEnd) = (End(board, 0, left), End(board, Stack, width - left - 2));
        return new BoardPicture([.. Enumerable.Range(0, Math.Max(pool.Count, stack.Count)).Select(row =>
            (row < pool.Count ? pool[row] : poolEnd).Beside(row < stack.Count ? stack[row] : stackEnd, left + 2))]);
    }

    private static BoardRow End(ZoneBoard board, int zone, int width) =>
        BoardRow.Of(Line.Empty, width, new Spot(zone, board.Zones[zone].Length), isGap: true);

    private static List<BoardRow> Pool(ZoneBoard board, ImmutableArray<string> items, int width, BoardTexts texts)
    {
        var rows = new List<BoardRow> { Gap(0, new Span("  " + texts.Pool, Role.Quiet)) };
        for (var position = 0; position < board.Zones[0].Length; position++)
        {
            var spot = new Spot(0, position);
            if (position > 0 && IsMark(board, spot))
                rows.Add(MarkRow(position));
            rows.AddRange(PoolItem(board, items, spot, width));
        }

        if (IsMark(board, new Spot(0, board.Zones[0].Length)))
            rows.Add(MarkRow(board.Zones[0].Length));
        else if (board.Zones[0].IsEmpty)
            rows.Add(Gap(0, new Span((board.Cursor.Zone == 0 ? "▸ " : "  ") + "·", Role.Quiet)));
        return rows;

        BoardRow Gap(int position, Span span) => BoardRow.Of(Line.Of(span), width, new Spot(0, position), isGap: true);

        BoardRow MarkRow(int position) => Gap(position, new Span("  " + new string('━', Math.Max(0, width - 4)), Role.Here));
    }

    private static IEnumerable<BoardRow> PoolItem(ZoneBoard board, ImmutableArray<string> items, Spot spot, int width)
    {
        var item = board.Zones[0][spot.Position];
        var mark = MarkOf(board, spot);
        var number = item < 9 ? $"{item + 1}" : " ";
        foreach (var text in Cells.Wrap(Cells.Clean(items[item]), width - 6))
        {
            yield return BoardRow.Of(
                Line.Of(new Span(mark + " ", Role.Here), new Span(number + "  ", Role.Quiet), new Span(text, RoleOf(board, spot))),
                width, spot, isGap: false);
            (mark, number) = (" ", " ");
        }
    }

    private static List<BoardRow> Layers(ZoneBoard board, ImmutableArray<string> items, int width, int height, BoardTexts texts)
    {
        var layers = board.Zones[Stack];
        var box = Box.For(items, 20, width - Gutter);
        var isRoomy = (layers.Length * 2) + 2 <= height;
        var rows = new List<BoardRow> { Row(new Spot(Stack, 0), true, new Span(new string(' ', Gutter) + Cells.Center(texts.StackToBuild, box.Width), Role.Quiet)) };
        for (var position = 0; position < layers.Length; position++)
        {
            var spot = new Spot(Stack, position);
            if (position == 0 || isRoomy || IsMark(board, spot))
                rows.Add(Boundary(position));
            AddLayer(spot);
        }

        if (layers.IsEmpty)
            AddEmpty();
        rows.Add(Boundary(layers.Length));
        return rows;

        void AddEmpty()
        {
            rows.Add(Boundary(0));
            var here = board.Cursor.Zone == Stack && board.Held is null ? "  ▸ " : "    ";
            rows.Add(Row(new Spot(Stack, 0), true, new Span(here, Role.Here), "│", new Span(Cells.Center(texts.EmptyStack, box.Width - 2), Role.Quiet), "│"));
        }

        void AddLayer(Spot spot)
        {
            var role = RoleOf(board, spot);
            var side = board.Held?.From == spot ? "║" : "│";
            var mark = MarkOf(board, spot);
            foreach (var text in box.Layer(items[layers[spot.Position]]))
            {
                rows.Add(Row(spot, false, new Span($"  {mark} ", Role.Here), side, new Span(text, role), side));
                mark = " ";
            }
        }

        BoardRow Boundary(int gap)
        {
            var isMark = IsMark(board, new Spot(Stack, gap)) && (!layers.IsEmpty || rows.Count == 1);
            var end = Math.Max(1, layers.Length);
            var drawn = layers.IsEmpty && rows.Count > 1 ? end : gap;
            return Row(new Spot(Stack, gap), true, new Span(new string(' ', Gutter)), new Span(box.Boundary(drawn, end, isMark), isMark ? Role.Here : Role.Text));
        }

        BoardRow Row(Spot spot, bool isGap, params Span[] spans) => BoardRow.Of(Line.Of(spans), width, spot, isGap);
    }

    private static bool IsMark(ZoneBoard board, Spot gap) => board.Held is { Moves: true } held && held.Mark == gap;

    private static string MarkOf(ZoneBoard board, Spot spot) =>
        board.Held?.From == spot ? "⇅" : board.Held is null && board.Cursor == spot ? "▸" : " ";

    private static Role RoleOf(ZoneBoard board, Spot spot) =>
        board.Held?.From == spot ? Role.Here : board.Held is null && board.Cursor == spot ? Role.Strong : Role.Text;
}
