using CsCheck;
using Markdig;
using Markdig.Syntax;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>Which lines are fenced code is told as CommonMark tells it.</summary>
public sealed class FencedLinesTests
{
    [Theory]
    [InlineData("a\n```\nb\n```\nc", ".###.")]
    [InlineData("```sh\nb\n~~~\n``\n````\nc", "#####.")]
    [InlineData("- ```sh\n  b\n  ```\nc", "###.")]
    [InlineData("- ```sh\n  b\nc\n```\nd", "##.##")]
    [InlineData("10. ```sh\n\n    b\n   c", "###.")]
    [InlineData("- a\n  ```\n  b\n  ```\n- c", ".###.")]
    [InlineData("- a\nlazy\n  ```\nb", "..#.")]
    [InlineData("> ```\n> b\nc", "##.")]
    [InlineData("> - ```\n>   b\n>   ```\n> c", "###.")]
    [InlineData("-\t```\n\tb\n\t```\nc", "###.")]
    [InlineData("    ```\n    b", "..")]
    [InlineData("a\n2. ```\nb", "...")]
    [InlineData("* * *\n  ```\nb\n```", ".###")]
    [InlineData("-      ```\n  b", "..")]
    [InlineData("``` a`b\nc", "..")]
    [InlineData("```\n> ```\nb", "###")]
    public void A_fence_ends_where_it_is_closed_or_its_item_ends(string text, string code) => Assert.Equal(code, Told(text));

    [Fact]
    public void Markdig_sees_the_same_code()
    {
        // Markdig takes marks for items that are indented by four columns or by tabs, where CommonMark sees code, and differs in items without text.
        var outer = Gen.OneOf("", "- ", "  ", "> ", "1. ", "* ", ">");
        var inner = Gen.OneOf("", "- ", " ", "> ", "1. ");
        var rest = Gen.OneOf("", "a", "```", "~~~", "````", "``` sh", "b c");
        var line = Gen.Select(outer, inner, rest, (one, two, text) => text.Length == 0 && one is not ">" ? "" : one + two + text);
        line.Array[1, 9].Sample(lines => WithoutBlank(Told, lines) == WithoutBlank(ToldByMarkdig, lines), iter: 20_000);
    }

    // Blank lines at the end of code belong to it or not, which makes no difference.
    private static string WithoutBlank(Func<string, string> told, string[] lines) =>
        string.Concat(told(string.Join('\n', lines)).Zip(lines, (mark, line) => line.AsSpan().ContainsAny("ab`~") ? mark : ' '));

    private static string Told(string text)
    {
        var fences = new FencedLines();
        return string.Concat(text.Split('\n').Select(line => fences.Take(line) ? '#' : '.'));
    }

    private static string ToldByMarkdig(string text)
    {
        var told = Enumerable.Repeat('.', text.Split('\n').Length).ToArray();
        foreach (var code in Markdown.Parse(text).Descendants<FencedCodeBlock>())
        {
            var lines = 1 + code.Lines.Count + (code.ClosingFencedCharCount > 0 ? 1 : 0);
            Array.Fill(told, '#', code.Line, lines);
        }

        return string.Concat(told);
    }
}
