using CsCheck;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Views;

public class TextLineTests
{
    private static readonly Gen<string>[] Characters =
        [.. new[] { "a", "Z", "1", "-", "?", " ", "한", "ㅂ", "é", "가상", "👍🏽", "\u1112\u1161\u11ab" }.Select(Gen.Const)];

    private static readonly Gen<TextLine> Lines =
        from parts in Gen.OneOf(Characters).Array[0, 40]
        from cursor in Gen.Int[0, parts.Length]
        select new TextLine(string.Concat(parts[..cursor]), string.Concat(parts[cursor..]));

    [Theory]
    [InlineData("가상", "머신", "가", "상머신")]
    [InlineData("", "VM", "", "VM")]
    [InlineData("e\u0301", "", "", "e\u0301")]
    public void Left_moves_over_one_character_with_all_that_combines_with_it(string before, string after, string newBefore, string newAfter)
    {
        Assert.Equal(new TextLine(newBefore, newAfter), new TextLine(before, after).Left());
    }

    [Theory]
    [InlineData("가상", "머신", "가상머", "신")]
    [InlineData("VM", "", "VM", "")]
    public void Right_moves_over_one_character(string before, string after, string newBefore, string newAfter)
    {
        Assert.Equal(new TextLine(newBefore, newAfter), new TextLine(before, after).Right());
    }

    [Fact]
    public void Erasing_takes_one_character_on_either_side_and_nothing_at_the_ends()
    {
        var line = new TextLine("가상", "머신");

        Assert.Equal(new TextLine("가", "머신"), line.EraseBefore());
        Assert.Equal(new TextLine("가상", "신"), line.EraseAfter());
        Assert.Equal(TextLine.Empty, TextLine.Empty.EraseBefore().EraseAfter().Left().Right());
    }

    [Theory]
    [InlineData("two\nlines\tand\u001b[31m a sequence", "two lines and [31m a sequence")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("하이퍼바이저", "하이퍼바이저")]
    public void What_is_inserted_is_one_clean_line(string pasted, string text)
    {
        Assert.Equal(text, TextLine.Empty.Insert(pasted).Text);
    }

    [Fact]
    public void A_paste_of_any_length_is_cut_between_characters()
    {
        var line = TextLine.Empty.Insert("a" + string.Concat(Enumerable.Repeat("👍", 4_000_000)));

        Assert.Equal(TextLine.MostCharacters - 1, line.Text.Length);
        Assert.EndsWith("👍", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_changes_no_text()
    {
        Lines.Sample(line =>
            line.Left().Text == line.Text && line.Right().Text == line.Text && line.Home().Text == line.Text && line.End().Text == line.Text);
    }

    [Fact]
    public void The_cursor_is_always_in_sight_and_nothing_is_wider_than_the_room()
    {
        Gen.Select(Lines, Gen.Int[8, 60]).Sample((line, cells) =>
        {
            var (text, column) = line.Within(cells);
            return Cells.Width(text) < cells && column >= 0 && column <= Cells.Width(text);
        });
    }

    [Theory]
    [InlineData("hypervisor", "", 12, "hypervisor", 10)]
    [InlineData("hypervisor type 2", "", 12, "…sor type 2", 11)]
    [InlineData("하이퍼바이저", "", 10, "…퍼바이저", 9)]
    [InlineData("", "hypervisor type 2", 12, "hypervisor…", 0)]
    [InlineData("hypervisor", " of type 2", 13, "…pervisor o…", 9)]
    public void A_text_longer_than_the_room_shows_what_is_around_the_cursor(string before, string after, int cells, string shown, int column)
    {
        Assert.Equal((shown, column), new TextLine(before, after).Within(cells));
    }
}
