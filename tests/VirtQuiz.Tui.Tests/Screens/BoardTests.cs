using CsCheck;
using VirtQuiz.Screens.Ordering;

namespace VirtQuiz.Tui.Tests.Screens;

public class BoardTests
{
    // Each letter is one intention: u up, d down, l lift, p drop, x put back, 1-9 name, gN grab, tN drag to gap.
    [Theory]
    [InlineData("", "0123")]
    [InlineData("d d u", "0123")]
    [InlineData("l p", "0123")]
    [InlineData("l d p", "1023")]
    [InlineData("l d d d p", "1230")]
    [InlineData("l d d d d d p", "1230")]
    [InlineData("d d d l u u p", "0312")]
    [InlineData("l d d x", "0123")]
    [InlineData("l d p l d x", "1023")]
    [InlineData("g0 t2 p", "1023")]
    [InlineData("g0 t4 p", "1230")]
    [InlineData("g0 t9 p", "1230")]
    [InlineData("g3 t0 p", "3012")]
    [InlineData("g3 t-2 p", "3012")]
    [InlineData("g1 t1 p", "0123")]
    [InlineData("g1 t2 p", "0123")]
    [InlineData("g0 t4 x", "0123")]
    [InlineData("g0 d p", "0123")]
    [InlineData("4", "3012")]
    [InlineData("4 2 1", "3102")]
    [InlineData("4 4", "3012")]
    [InlineData("4 2 x", "0123")]
    [InlineData("l 4 p", "0123")]
    [InlineData("4 2 l p x", "3102")]
    public void Layers_come_to_lie_where_they_were_put(string intentions, string order)
    {
        var board = Play(Board.Of(4), intentions);

        Assert.Equal(order, string.Concat(board.Order));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("u", 0)]
    [InlineData("d d d d d", 3)]
    [InlineData("d l d p", 2)]
    [InlineData("d l d x", 1)]
    [InlineData("g3 t0 p", 0)]
    [InlineData("g0 t4 p", 3)]
    public void The_cursor_stays_on_the_layer_that_was_moved(string intentions, int cursor)
    {
        Assert.Equal(cursor, Play(Board.Of(4), intentions).Cursor);
    }

    [Fact]
    public void A_layer_under_the_mouse_has_not_moved_before_it_is_dropped()
    {
        var board = Play(Board.Of(4), "g0 t3");

        Assert.Equal("0123", string.Concat(board.Order));
        Assert.Equal(2, board.Held!.LandsAt);
    }

    [Fact]
    public void Whatever_is_done_no_layer_is_lost_and_none_comes_twice()
    {
        OneOf("u", "d", "l", "p", "x", "1", "2", "3", "4", "5", "g0", "g2", "g4", "t0", "t2", "t5")
            .Array[0, 40]
            .Sample(intentions =>
            {
                var board = Play(Board.Of(5), string.Join(' ', intentions));
                Assert.Equal([0, 1, 2, 3, 4], board.Order.Order());
                Assert.InRange(board.Cursor, 0, 4);
            });
    }

    [Fact]
    public void Putting_back_undoes_everything_since_the_lift()
    {
        OneOf("u", "d", "t0", "t1", "t4", "1", "g2").Array[0, 20].Sample(intentions =>
        {
            var before = Play(Board.Of(5), "d l d p");
            var after = Play(before, "l " + string.Join(' ', intentions) + " x");
            Assert.Equal(before.Order, after.Order);
        });
    }

    private static Gen<string> OneOf(params string[] intentions) => Gen.Int[0, intentions.Length - 1].Select(i => intentions[i]);

    private static Board Play(Board board, string intentions)
    {
        foreach (var intention in intentions.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            board = intention[0] switch
            {
                'u' => board.Up(),
                'd' => board.Down(),
                'l' => board.Lift(),
                'p' => board.Drop(),
                'x' => board.PutBack(),
                'g' => board.Grab(int.Parse(intention[1..])),
                't' => board.DragTo(int.Parse(intention[1..])),
                var digit => board.Name(digit - '1'),
            };
        }

        return board;
    }
}
