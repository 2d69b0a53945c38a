using CsCheck;
using VirtQuiz.Screens.Boards;

namespace VirtQuiz.Tui.Tests.Screens;

public class ZoneBoardTests
{
    private static readonly Gen<string> Intention = Gen.OneOf(
        OneOf("u", "d", "<", ">", "l", "p", "x"),
        Gen.Select(OneOf("g", "t", "s"), Gen.Int[0, 3], Gen.Int[0, 4], (kind, first, second) => $"{kind}{first}{second}"));

    // u d < > move, l lift, p drop, x put back, gZP grab, tZP drag to the gap, sIZ send item I to zone Z.
    [Theory]
    [InlineData("", "0123||")]
    [InlineData("g00 t10 p", "123|0|")]
    [InlineData("g00 t10 p g00 t10 p", "23|10|")]
    [InlineData("g00 t10 p g00 t11 p", "23|01|")]
    [InlineData("g00 t04 p", "0123||")]
    [InlineData("d l > p", "023|1|")]
    [InlineData("l > > p", "123||0")]
    [InlineData("l d p", "123|0|")]
    [InlineData("l d d p", "123||0")]
    [InlineData("s01 s11 s21 g10 t13 p", "3|120|")]
    [InlineData("s01 s11 s21 > l d p", "3|102|")]
    [InlineData("s01 s11 s21 > l d u p", "3|012|")]
    [InlineData("s01 s21 g10 t00 p", "130|2|")]
    [InlineData("s21 s21", "013|2|")]
    [InlineData("s21 s31 x", "013|2|")]
    [InlineData("s21 s31 x x", "0123||")]
    [InlineData("g00 t12 x", "0123||")]
    public void Items_come_to_lie_where_they_were_put(string intentions, string zones) =>
        Assert.Equal(zones, Show(Play(ZoneBoard.Of(4, 2, isOrdered: true), Split(intentions))));

    [Theory]
    [InlineData("s01 s11", "230|1|")]
    [InlineData("s01 g00 t11 p", "230|1|")]
    [InlineData("s01 g10 t20 p", "123||0")]
    [InlineData("s01 s12 g10 t20 p", "231||0")]
    public void A_zone_for_one_sends_back_what_was_there(string intentions, string zones) =>
        Assert.Equal(zones, Show(Play(ZoneBoard.Of(4, 2, isOneEach: true), Split(intentions))));

    [Theory]
    [InlineData("s01 g00 t10 p", "23|01|")]
    [InlineData("s01 l d p", "23|01|")]
    [InlineData("s01 l d d p", "23|0|1")]
    [InlineData("s01 s11 g10 t12 p", "23|01|")]
    [InlineData("s01 s11 > l d p", "23|1|0")]
    [InlineData("s01 s11 > l u p", "230|1|")]
    public void What_has_no_order_grows_at_its_end(string intentions, string zones) =>
        Assert.Equal(zones, Show(Play(ZoneBoard.Of(4, 2), Split(intentions))));

    [Fact]
    public void No_item_is_ever_lost_or_doubled_and_the_cursor_stays_on_the_board() =>
        Gen.Select(Gen.Bool, Gen.Bool, Intention.Array[0, 40]).Sample((isOneEach, isOrdered, intentions) =>
        {
            var board = Play(ZoneBoard.Of(4, 3, isOneEach, isOrdered), intentions);
            return board.Zones.SelectMany(zone => zone).Order().SequenceEqual([0, 1, 2, 3])
                && board.Cursor.Position <= Math.Max(0, board.Zones[board.Cursor.Zone].Length - 1)
                && (!isOneEach || board.Zones.Skip(1).All(zone => zone.Length <= 1));
        });

    [Fact]
    public void What_is_put_back_lies_where_it_was() =>
        Gen.Select(Gen.Bool, Gen.Bool, Intention.Array[0, 20], OneOf("u", "d", "<", ">", "t10", "t23").Array[0, 10]).Sample(
            (isOneEach, isOrdered, intentions, moves) =>
            {
                var before = Play(ZoneBoard.Of(4, 3, isOneEach, isOrdered), intentions).Drop();
                return Show(Play(before.Lift(), moves).PutBack()) == Show(before) || before.Here is null;
            });

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(choice => choices[choice]);

    private static string[] Split(string intentions) => intentions.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Show(ZoneBoard board) => string.Join('|', board.Zones.Select(zone => string.Concat(zone)));

    private static ZoneBoard Play(ZoneBoard board, IEnumerable<string> intentions) =>
        intentions.Aggregate(board, (now, intention) => intention[0] switch
        {
            'u' => now.Up(),
            'd' => now.Down(),
            '<' => now.Left(),
            '>' => now.Right(),
            'l' => now.Lift(),
            'p' => now.Drop(),
            'x' => now.PutBack(),
            'g' => now.Grab(SpotOf(intention)),
            't' => now.DragTo(SpotOf(intention)),
            _ => now.Send(Math.Min(3, intention[1] - '0'), Math.Min(now.Zones.Length - 1, intention[2] - '0')),
        });

    private static Spot SpotOf(string intention) => new(intention[1] - '0', intention[2] - '0');
}
