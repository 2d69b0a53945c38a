using CsCheck;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What a terminal would obey is left out as a whole; what stands beside it keeps its place.</summary>
public sealed class EscapeSequenceTests
{
    [Theory]
    [InlineData("a\e[1;31mb", "ab")]
    [InlineData("a\e[?25lb", "ab")]
    [InlineData("a\e[0 qb", "ab")]
    [InlineData("a\u009B2Jb", "ab")]
    [InlineData("a\e]0;PWNED\ab", "ab")]
    [InlineData("a\e]8;;https://x.y\e\\b\e]8;;\e\\c", "abc")]
    [InlineData("a\u009D0;t\u009Cb", "ab")]
    [InlineData("a\ePq#0\e\\b", "ab")]
    [InlineData("a\eXsos\e\\b\e^pm\e\\c\e_apc\e\\d", "abcd")]
    [InlineData("a\e(Bb\e7c\e=d", "abcd")]
    [InlineData("a\e한", "a한")]
    [InlineData("a\e[한", "a한")]
    [InlineData("a\e", "a")]
    [InlineData("a\e[", "a")]
    [InlineData("a\e]0;no end", "a0;no end")]
    [InlineData("a\e[ 12 b", "a12 b")]
    [InlineData("a\u009D0\u009D1\u009Cb", "a0b")]
    [InlineData("a\e[1| b", "a| b")]
    [InlineData("a\e| b", "a| b")]
    public void A_sequence_is_left_out_up_to_its_end(string text, string clean)
    {
        Assert.Equal(clean, SafeText.Clean(text));
        Assert.Equal(clean, SafeText.Clean(EscapeSequence.Blanked(text)));
    }

    [Fact]
    public void Every_place_stays_where_it_is()
    {
        var reading = Reading.Of("---\ntitle: a\e]0;PWNED\ab\n---\n| Item | \e[1mHub\e[0m | Switch |\n|---|---|---|\n| **Is** | \e]0;x|y\adumb | &#27;[31msmart |\n");

        Assert.Equal("ab", reading.Deck!.Title);
        var comparison = Assert.Single(reading.Deck.Comparisons);
        Assert.Equal(["Hub", "Switch"], comparison.Subjects);
        Assert.Equal(["dumb", "smart"], comparison.Rows[0].Cells.Select(cell => cell!.Text));
        Assert.Equal(27, comparison.Rows[0].Cells[1]!.Place.Column);
        Assert.Contains("2:9 Warning ControlCharactersRemoved 26", Reading.Problems(reading));
    }

    [Fact]
    public void A_string_without_an_end_takes_no_other_line() =>
        Assert.Equal("a\u200B\u200B0;\nb\ac", EscapeSequence.Blanked("a\e]0;\nb\ac"));

    [Fact]
    public void A_text_without_sequences_is_itself()
    {
        const string text = "| a | 한 |\u0007\n";
        Assert.Same(text, EscapeSequence.Blanked(text));
    }

    [Fact]
    public void Lines_stay_whole_and_nothing_begins_a_sequence() =>
        Gen.String[Gen.Char["\e[]P\\\a\n\r|0;m a한\u009B\u009C\u009D\u0090"], 0, 30].Sample(text =>
        {
            var blanked = EscapeSequence.Blanked(text);
            Assert.Equal(text.Length, blanked.Length);
            Assert.Equal(text.Index().Where(IsBreak), blanked.Index().Where(IsBreak));
            Assert.DoesNotContain('\e', blanked);

            static bool IsBreak((int Index, char Item) entry) => entry.Item is '\n' or '\r';
        });
}
