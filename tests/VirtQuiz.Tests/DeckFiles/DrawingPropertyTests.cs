using CsCheck;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>A drawing printed from layers reads back as those layers.</summary>
public class DrawingPropertyTests
{
    private static readonly string[] Words =
        ["Guest", "OS", "VM", "Hypervisor", "하드웨어", "컨테이너", "Libs/Bins", "(Type 1)", "C++", "漢字", "🚀", "a-b", "x=1"];

    private static readonly Gen<string> Name = Gen.OneOf(Words).Array[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<string[]> Layers = Name.Array[2, 7];

    private static readonly Gen<string> Style = Gen.OneOf(
        "┌─┐│├┤└┘", "╔═╗║╠╣╚╝", "┏━┓┃┣┫┗┛", "╭─╮│├┤╰╯", "+-+|++++", "+=+|++++");

    [Fact]
    public void One_outline_reads_back() =>
        Gen.Select(Layers, Style, Gen.Int[0, 8], Gen.Int[0, 3]).Sample((layers, style, indent, padding) =>
        {
            var drawing = Print(layers, style, padding).Select(line => new string(' ', indent) + line);
            Assert.Equal([string.Join(" | ", layers)], Read(drawing));
        });

    [Fact]
    public void Outlines_side_by_side_read_back() =>
        Gen.Select(Layers.Array[2, 3], Style, Gen.Int[1, 5]).Sample((stacks, style, gap) =>
        {
            var printed = stacks.Select(layers => Print(layers, style, 1)).ToList();
            var height = printed.Max(lines => lines.Count);
            var drawing = Enumerable.Range(0, height).Select(y => string.Join(
                new string(' ', gap),
                printed.Select(lines => y < lines.Count ? lines[y] : new string(' ', Width(lines[0])))));
            Assert.Equal(stacks.Select(layers => string.Join(" | ", layers)), Read(drawing));
        });

    [Fact]
    public void Outlines_whose_author_counted_wide_glyphs_as_one_column_read_back() =>
        Gen.Select(Layers.Array[1, 3], Style, Gen.Int[1, 5]).Sample((stacks, style, gap) =>
        {
            var printed = stacks.Select(layers => Print(layers, style, 1, NarrowWidth)).ToList();
            var height = printed.Max(lines => lines.Count);
            var drawing = Enumerable.Range(0, height).Select(y => string.Join(
                new string(' ', gap),
                printed.Select(lines => y < lines.Count ? lines[y] : new string(' ', Width(lines[0])))));
            Assert.Equal(stacks.Select(layers => string.Join(" | ", layers)), Read(drawing));
        });

    [Fact]
    public void Boxes_chained_by_arrows_read_back() =>
        Gen.Select(Layers, Gen.OneOf("│\n▼", "↓", "│", "│\n│\n▼")).Sample((layers, arrow) =>
        {
            var drawing = layers.SelectMany((layer, index) =>
                Print([layer], "┌─┐│├┤└┘", 1).Concat(index < layers.Length - 1 ? arrow.Split('\n').Select(line => "  " + line) : []));
            Assert.Equal([string.Join(" | ", layers)], Read(drawing));
        });

    [Fact]
    public void Layers_of_several_lines_are_joined() =>
        Gen.Select(Name, Name, Name).Sample((first, second, below) =>
        {
            var width = new[] { first, second, below }.Max(Width);
            string[] drawing =
            [
                $"┌{new string('─', width)}┐", Bar("│", first, width), Bar("│", second, width),
                $"├{new string('─', width)}┤", Bar("│", below, width), $"└{new string('─', width)}┘",
            ];
            Assert.Equal([$"{first} {second} | {below}"], Read(drawing));
        });

    private static IEnumerable<string> Read(IEnumerable<string> drawing) =>
        Reading.Stacks(Reading.Deck(Reading.Fenced(string.Join('\n', drawing))));

    private static List<string> Print(string[] layers, string style, int padding, Func<string, int>? measure = null)
    {
        measure ??= Width;
        var width = layers.Max(measure) + (2 * padding);
        var lines = new List<string> { Edge(style[0], style[1], style[2], width) };
        for (var index = 0; index < layers.Length; index++)
        {
            if (index > 0)
                lines.Add(Edge(style[4], style[1], style[5], width));
            lines.Add(Bar(style[3].ToString(), new string(' ', padding) + layers[index], width, measure));
        }

        lines.Add(Edge(style[6], style[1], style[7], width));
        return lines;
    }

    private static string Edge(char left, char line, char right, int width) => $"{left}{new string(line, width)}{right}";

    private static string Bar(string border, string text, int width, Func<string, int>? measure = null) =>
        border + text + new string(' ', width - (measure ?? Width)(text)) + border;

    private static int NarrowWidth(string text) => text.EnumerateRunes().Count();

    private static int Width(string text) => text.EnumerateRunes().Sum(DisplayWidth.Of);
}
