using System.Collections.Immutable;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Placing;

/// <summary>Draws the pool on top, and below it each place as a heading with what was put there.</summary>
public static class PlacingPicture
{
    // Mark and bullet.
    private const int BesidePiece = 7;

    /// <summary>The most rows it takes while nothing is lifted: those before any piece is put anywhere.</summary>
    public static int MostRows(ImmutableArray<string> pieces, ImmutableArray<string> places, int width) =>
        1 + pieces.Sum(piece => Wrapped(piece, width).Count) + places.Sum(place => Cells.Wrap($"1 {place}", width - 2).Count + 1);

    public static BoardPicture Of(
        ZoneBoard board, ImmutableArray<string> pieces, ImmutableArray<string> places, int width, BoardTexts texts)
    {
        var rows = new List<BoardRow>();
        for (var zone = 0; zone < board.Zones.Length; zone++)
        {
            var heading = zone == 0 ? new Span("  " + texts.StillToPut, Role.Quiet) : new Span($"  {zone}  {places[zone - 1]}", Role.Strong);
            rows.AddRange(Cells.Wrap(heading.Text.Trim(), width - 2).Select(text =>
                BoardRow.Of(Line.Of(new Span("  " + text, heading.Role)), width, new Spot(zone, 0), isGap: true)));
            AddPieces(rows, board, pieces, zone, width);
        }

        return new BoardPicture([.. rows]);
    }

    private static void AddPieces(List<BoardRow> rows, ZoneBoard board, ImmutableArray<string> pieces, int zone, int width)
    {
        var items = board.Zones[zone];
        for (var position = 0; position <= items.Length; position++)
        {
            var spot = new Spot(zone, position);
            var isMark = board.Held is { Moves: true } held && held.Mark == spot;
            if (isMark)
                rows.Add(BoardRow.Of(Line.Of(new Span("     " + new string('━', width - 7), Role.Here)), width, spot, isGap: true));
            if (position < items.Length)
                rows.AddRange(Piece(board, pieces[items[position]], spot, width));
            else if (items.IsEmpty && !isMark)
                rows.Add(BoardRow.Of(Line.Of(new Span(MarkOf(board, spot), Role.Here), new Span("▫", Role.Quiet)), width, spot, isGap: true));
        }
    }

    private static IEnumerable<BoardRow> Piece(ZoneBoard board, string text, Spot spot, int width)
    {
        var mark = MarkOf(board, spot);
        var role = board.Held?.From == spot ? Role.Here : board.Held is null && board.Cursor == spot ? Role.Strong : Role.Text;
        var bullet = "• ";
        foreach (var part in Wrapped(text, width))
        {
            yield return BoardRow.Of(Line.Of(new Span(mark, Role.Here), new Span(bullet, Role.Quiet), new Span(part, role)), width, spot, isGap: false);
            (mark, bullet) = ("     ", "  ");
        }
    }

    private static IReadOnlyList<string> Wrapped(string piece, int width) => Cells.Wrap(Cells.Clean(piece), width - BesidePiece);

    private static string MarkOf(ZoneBoard board, Spot spot) =>
        board.Held?.From == spot ? "   ⇅ " : board.Held is null && board.Cursor == spot ? "   ▸ " : "     ";
}
