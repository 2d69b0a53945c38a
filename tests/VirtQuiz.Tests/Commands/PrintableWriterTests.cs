using CsCheck;
using VirtQuiz.Commands;

namespace VirtQuiz.Tests.Commands;

public class PrintableWriterTests
{
    [Theory]
    [InlineData("plain 가나다 ✓\n", "plain 가나다 ✓\n")]
    [InlineData("\u001b[31mred", "␛[31mred")]
    [InlineData("a\tb\rc", "a b␍c")]
    [InlineData("\u009b31m", "�31m")]
    [InlineData("\u007f", "␡")]
    [InlineData("a\u202eb\u2066c", "a�b�c")]
    [InlineData("a\u2028b", "a b")]
    public void Controls_are_shown_and_not_obeyed(string text, string written)
    {
        Assert.Equal(written, Written(text));
    }

    [Fact]
    public void Whatever_is_written_the_only_control_that_comes_out_is_the_line_end()
    {
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 200].Sample(text =>
            Written(text).All(character => character == '\n' || !char.IsControl(character)));
    }

    [Fact]
    public void What_is_written_as_a_line_is_one_line()
    {
        var target = new StringWriter();
        using (var writer = new PrintableWriter(target) { NewLine = "\n" })
        {
            writer.WriteLine("a\nb\r\nc");
            writer.WriteLine();
            writer.WriteLine((string?)null);
        }

        Assert.Equal("a␤b␍␤c\n\n\n", target.ToString());
    }

    private static string Written(string text)
    {
        var target = new StringWriter();
        using (var writer = new PrintableWriter(target))
            writer.Write(text);
        return target.ToString();
    }
}
