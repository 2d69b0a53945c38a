namespace VirtQuiz.Tests.DeckFiles;

public class UnsteadyGlyphTests
{
    [Theory]
    [InlineData("Kernel", "")]
    [InlineData("커널 → 하드웨어 ✓ ①", "")]
    [InlineData("🐳 Docker", "")]
    [InlineData("⚙️ Kernel", "6:3 Note DrawingGlyphUnsteady ⚙️")]
    [InlineData("a ☁️ and ☁️", "6:5 Note DrawingGlyphUnsteady ☁️")]
    [InlineData("👩\u200d💻 Admin", "6:3 Note DrawingGlyphUnsteady 👩\u200d💻")]
    [InlineData("👍🏽 Admin", "6:3 Note DrawingGlyphUnsteady 👍🏽")]
    [InlineData("1️⃣ First", "6:3 Note DrawingGlyphUnsteady 1️⃣")]
    [InlineData("🇰🇷 Seoul", "6:3 Note DrawingGlyphUnsteady 🇰🇷")]
    public void Glyphs_that_terminals_draw_with_different_widths_are_named_with_their_place(string layer, string problem)
    {
        var reading = Reading.Of(Reading.Fenced($"""
            +----------------------+
            |{" " + layer,-22}|
            +----------------------+
            | Hardware             |
            +----------------------+
            """).Replace("# Heading", "# Heading\n"));

        Assert.Equal(problem, string.Join('\n', Reading.Problems(reading).Where(text => text.Contains("Unsteady", StringComparison.Ordinal))));
    }
}
