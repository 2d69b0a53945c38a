using CsCheck;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Views;

public class CellsTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 0, 12], Gen.String[Gen.Char['가', '힣'], 0, 12], Gen.Const(" "), Gen.Const("é"))
        .Array[0, 8].Select(string.Concat);

    [Theory]
    [InlineData("Hypervisor", 20, "Hypervisor")]
    [InlineData("Hypervisor", 5, "Hype…")]
    [InlineData("하이퍼바이저", 7, "하이퍼…")]
    [InlineData("하이퍼바이저", 6, "하이…")]
    [InlineData("가나", 1, "…")]
    public void A_cut_text_ends_in_an_ellipsis_and_tears_no_wide_glyph(string text, int cells, string cut)
    {
        Assert.Equal(cut, Cells.Cut(text, cells));
    }

    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("호스트 커널을 공유하는 격리", 11, "호스트|커널을|공유하는|격리")]
    [InlineData("호스트커널을공유", 6, "호스트|커널을|공유")]
    [InlineData("a\nb", 8, "a|b")]
    [InlineData("", 8, "")]
    public void Text_wraps_at_spaces_and_inside_words_only_where_it_must(string text, int cells, string lines)
    {
        Assert.Equal(lines, string.Join('|', Cells.Wrap(text, cells)));
    }

    [Theory]
    [InlineData("\e[31mred\a", " [31mred ")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("a\u0085\u009Bb", "a  b")]
    [InlineData("x\uD800y", "xy")]
    [InlineData("가상화 – 1", "가상화 – 1")]
    public void Nothing_reaches_the_terminal_that_it_would_obey(string text, string clean)
    {
        Assert.Equal(clean, new Span(text).Text);
    }

    [Fact]
    public void Fitting_and_centering_give_exactly_the_width()
    {
        Gen.Select(Texts, Gen.Int[1, 30]).Sample((text, cells) =>
        {
            Assert.Equal(cells, Cells.Width(Cells.Fit(text, cells)));
            Assert.Equal(cells, Cells.Width(Cells.Center(text, cells)));
        });
    }

    [Fact]
    public void No_wrapped_line_is_too_wide_and_no_letter_is_lost()
    {
        Gen.Select(Texts, Gen.Int[2, 30]).Sample((text, cells) =>
        {
            var lines = Cells.Wrap(text, cells);
            Assert.All(lines, line => Assert.InRange(Cells.Width(line), 0, cells));
            Assert.Equal(text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
        });
    }
}
