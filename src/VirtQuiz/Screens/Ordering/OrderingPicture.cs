using System.Collections.Immutable;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Ordering;

/// <summary>Draws the board as the boxes of a post, row by row.</summary>
public static class OrderingPicture
{
    private const int Gutter = 8, NarrowestBox = 25;

    /// <param name="items">The texts by index.</param>
    /// <param name="top">What the upper end is called: "top", "first".</param>
    public static BoardPicture Of(
        Board board, ImmutableArray<string> items, int width, string top, string bottom, BoardTexts texts)
    {
        var beside = Math.Max(Cells.Width(texts.DropsHere), Cells.Width(texts.Lifted)) + 2;
        var box = Box.For(items, NarrowestBox, width - Gutter - beside);
        var left = Math.Max(0, ((width - box.Width) / 2) - Gutter);
        var rows = ImmutableArray.CreateBuilder<BoardRow>((items.Length * 2) + 1);
        for (var position = 0; position < items.Length; position++)
        {
            rows.Add(Gap(position));
            foreach (var line in Layer(position))
                rows.Add(BoardRow.Of(line, width, new Spot(0, position), isGap: false));
        }

        rows.Add(Gap(items.Length));
        return new BoardPicture(rows.ToImmutable());

        // A boundary belongs to the layer above it and the upper end to the first layer, so that no press on the board is lost.
        BoardRow Gap(int gap) => BoardRow.OfGap(Boundary(gap), width, new Spot(0, gap), new Spot(0, Math.Max(0, gap - 1)));

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

    private static bool IsHeavy(Board board, int gap) => board.Held switch
    {
        null => false,
        { Gap: null } => gap == board.Cursor || gap == board.Cursor + 1,
        var held => held.LandsAt is not null && held.Gap == gap,
    };
}
