using System.Buffers;
using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Ordering;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Tui.Tests.Screens;

public class OrderingPictureTests
{
    private static readonly SearchValues<char> RightBorders = SearchValues.Create("┐│║┤┥┑┘┙");

    private const int Column = 40;

    private static readonly ImmutableArray<string> Items = ["Guest OS", "하이퍼바이저", "Hardware"];

    // Rows: 0 boundary, 1 layer, 2 boundary, 3 layer, 4 boundary, 5 layer, 6 boundary.
    [Theory]
    [InlineData(1, 3, "102")]
    [InlineData(1, 5, "120")]
    [InlineData(1, 4, "102")]
    [InlineData(1, 6, "120")]
    [InlineData(1, 99, "120")]
    [InlineData(1, 2, "012")]
    [InlineData(1, 1, "012")]
    [InlineData(5, 1, "201")]
    [InlineData(5, 0, "201")]
    [InlineData(5, -7, "201")]
    [InlineData(5, 2, "021")]
    [InlineData(5, 3, "021")]
    [InlineData(3, 1, "102")]
    public void A_drag_from_row_to_row_moves_the_layer_there(int fromRow, int toRow, string order)
    {
        var picture = Draw(Board.Of(3));
        var from = picture.ItemAt(fromRow, Column)!.Value;
        var board = Board.Of(3).Grab(from.Position);
        board = board.DragTo(Draw(board).GapAt(toRow, Column, from).Position).Drop();

        Assert.Equal(order, string.Concat(board.Order));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(4, 1)]
    [InlineData(6, 2)]
    public void A_press_on_a_boundary_takes_the_layer_above_it_and_on_the_top_the_first(int row, int layer) =>
        Assert.Equal(new Spot(0, layer), Draw(Board.Of(3)).ItemAt(row, Column));

    [Fact]
    public void A_press_outside_the_board_takes_nothing()
    {
        Assert.Null(Draw(Board.Of(3)).ItemAt(-1, Column));
        Assert.Null(Draw(Board.Of(3)).ItemAt(7, Column));
    }

    [Fact]
    public void Every_row_of_the_box_ends_in_the_same_column()
    {
        foreach (var board in new[] { Board.Of(3), Board.Of(3).Lift().Down(), Board.Of(3).Grab(0).DragTo(3) })
        {
            var ends = Draw(board).Rows.Select(row => row.Line.ToString()).Select(row =>
                Cells.Width(row[..(row.AsSpan().LastIndexOfAny(RightBorders) + 1)]));
            Assert.Single(ends.Distinct());
        }
    }

    [Fact]
    public void The_drop_mark_is_a_heavy_line_where_the_layer_would_land()
    {
        var picture = Draw(Board.Of(3).Grab(0).DragTo(2));

        var mark = Assert.Single(picture.Rows, row => row.Line.ToString().Contains('━'));
        Assert.Contains(mark.Patches, patch => patch is { IsGap: true, Spot: (0, 2) });
        Assert.Contains("drops here", mark.Line.ToString());
    }

    [Fact]
    public void There_is_no_drop_mark_where_dropping_moves_nothing()
    {
        Assert.DoesNotContain(Draw(Board.Of(3).Grab(1).DragTo(2)).Rows, row => row.Line.ToString().Contains('━'));
    }

    [Fact]
    public void A_long_layer_takes_several_rows_and_is_one_layer()
    {
        var picture = OrderingPicture.Of(
            Board.Of(2), ["The client sends a SYN segment with its own initial sequence number to the server", "ACK"], 56, "top", "bottom",
            new BoardTexts(Language.English));

        Assert.True(picture.Rows.Count(row => row.Patches is [{ IsGap: false, Spot: (0, 0) }]) > 1);
        Assert.All(picture.Rows, row => Assert.InRange(row.Line.Width, 0, 56));
    }

    private static BoardPicture Draw(Board board) =>
        OrderingPicture.Of(board, Items, 76, "top", "bottom", new BoardTexts(Language.English));
}
