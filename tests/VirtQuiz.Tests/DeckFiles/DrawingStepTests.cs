using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Drawings;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>The steps of the drawing reader one by one: grid, outlines, rows.</summary>
public class DrawingStepTests
{
    [Fact]
    public void A_grid_counts_display_columns()
    {
        var grid = Grid("│한글│x", "a\tb", "e\u0301f");
        Assert.Equal(7, grid.Width(0));
        Assert.Equal(Arms.Vertical, grid.ArmsAt(0, 5));
        Assert.Equal("한글", grid.Text(0, 1, 5));
        Assert.Equal(' ', grid[0, 2]);
        Assert.Equal(new Place(1, 4), grid.PlaceAt(0, 5));
        Assert.Equal('b', grid[1, 4]);
        Assert.Equal("e\u0301", grid.Text(2, 0, 1));
        Assert.Equal(' ', grid[9, 9]);
    }

    [Fact]
    public void A_grid_composes_hangul() => Assert.Equal("한글", Grid(Jamo.Decompose("한글")).Text(0, 0, 4));

    [Theory]
    [InlineData("┌───┐\n│ A │\n├───┤\n│ B │\n└───┘", "0,0-4,4 rules 2")]
    [InlineData("+---+\n| A |\n+---+\n| B |\n+---+", "0,0-4,4 rules 2")]
    [InlineData("╔═══╗\n║ A ║\n╠═══╣\n║ B ║\n╚═══╝", "0,0-4,4 rules 2")]
    [InlineData("┏━━━┓\n┃ A ┃\n┣━━━┫\n┃ B ┃\n┗━━━┛", "0,0-4,4 rules 2")]
    [InlineData("╭───╮\n│ A │\n├───┤\n│ B │\n╰───╯", "0,0-4,4 rules 2")]
    [InlineData("┌┄┄┄┐\n┆ A ┆\n├╌╌╌┤\n┆ B ┆\n└┄┄┄┘", "0,0-4,4 rules 2")]
    [InlineData("╒═══╕\n│ A │\n╞═══╡\n│ B │\n╘═══╛", "0,0-4,4 rules 2")]
    [InlineData("+===+\n| A |\n+---+\n| B |\n+===+", "0,0-4,4 rules 2")]
    [InlineData("┌─┐ ┌─┐\n│A│ │B│\n└─┘ └─┘", "0,0-2,2 rules ; 0,4-2,6 rules ")]
    [InlineData("┌─ Host ─┐\n│ A      │\n└────────┘", "0,0-2,9 rules ")]
    [InlineData("┌───┐\n│ 한글│\n└───┘", "0,0-2,4 rules ")]
    [InlineData("┌───┐\n│ A │\n├───┴──┐\n│ B    │\n└──────┘", "0,0-2,4 rules ; 2,0-4,7 rules ")]
    public void Outlines_are_found_with_their_rules(string drawing, string outlines) =>
        Assert.Equal(
            outlines,
            string.Join("; ", OutlineFinder.Find(Grid(drawing.Split('\n')), out _).Select(outline =>
                $"{outline.Top},{outline.Left}-{outline.Bottom},{outline.Right} rules {string.Join(',', outline.Rules)}")));

    [Theory]
    [InlineData("┌───┐\n│ A │\n├───┤\n│ B │", "0,0 DrawingOutlineOpen")]
    [InlineData("┌───\n│ A │\n└───┘", "0,0 DrawingOutlineOpen")]
    [InlineData("┌───┐\n│ A │\n\n└───┘", "0,0 DrawingOutlineOpen")]
    [InlineData("+---+\n| A |\n| B |", "0,0 DrawingOutlineOpen")]
    [InlineData("┌───┐\n│ A │\n├───┤\n│ B │\n└───────┘", "0,0 DrawingIrregular")]
    [InlineData("  │\n┌─┴─┐\n│   │\n▼   ▼", "")]
    public void A_broken_outline_is_told_from_a_connecting_line(string drawing, string problems)
    {
        OutlineFinder.Find(Grid(drawing.Split('\n')), out var broken);
        Assert.Equal(problems, string.Join("; ", broken.Select(problem => $"{problem.Y},{problem.X} {problem.Code}")));
    }

    [Theory]
    [InlineData("┌─────┐\n│ A B │\n└─────┘", "A B", null)]
    [InlineData("┌─────┐\n│  A  │\n│     │\n│  B  │\n└─────┘", "A B", null)]
    [InlineData("┌──┬──┐\n│A │B │\n└──┴──┘", "A|B", null)]
    [InlineData("┌──┬──┐\n│A │B │\n│a │b │\n└──┴──┘", "A a|B b", null)]
    [InlineData("+--+--+\n|A |B |\n+--+--+", "A|B", null)]
    [InlineData("┌─────┐\n│  A  │ ← shared by all\n└─────┘", "A", "shared by all")]
    [InlineData("┌─────┐\n│  A  │<-- HTTP, DNS\n└─────┘", "A", "HTTP, DNS")]
    [InlineData("┌─────┐\n│  A  │ Layer 7\n│  B  │ (app)\n└─────┘", "A B", "Layer 7 (app)")]
    [InlineData("┌─────┐\n│ 가나다│\n└─────┘", "가나다", null)]
    [InlineData("┌──────┐\n│ A    │\n│ - b  │\n│ - c  │\n│   d  │\n└──────┘", "A", "b, c d")]
    [InlineData("┌──────┐\n│ - b  │\n│ - c  │\n└──────┘", "- b - c", null)]
    [InlineData("┌──────┐\n│ A    │ note\n│ - b  │\n└──────┘", "A", "note")]
    [InlineData("┌─────────┐\n│ A       │\n│ ┌─┐ ┌─┐ │\n│ │b│ │c│ │\n│ └─┘ └─┘ │\n└─────────┘", "A", "b, c")]
    [InlineData("┌─────────┐\n│ ┌─┐ ┌─┐ │\n│ │b│ │c│ │\n│ └─┘ └─┘ │\n└─────────┘", "b|c", null)]
    [InlineData("┌─────┐\n│ a | b │\n└─────┘", "a | b", null)]
    public void A_row_has_cells_and_an_annotation(string drawing, string cells, string? annotation)
    {
        var grid = Grid(drawing.Split('\n'));
        var outlines = OutlineFinder.Find(grid, out _);
        var row = OutlineRow.Read(grid, outlines[0], outlines[0].Rows().Single(), outlines);
        Assert.NotNull(row);
        Assert.Equal(cells, string.Join('|', row.Cells));
        Assert.Equal(annotation, row.Annotation);
    }

    [Fact]
    public void A_row_with_lines_across_it_has_no_cells()
    {
        var grid = Grid("┌──┬──┐", "│A │B │", "│  ├──┤", "│  │C │", "└──┴──┘");
        var outline = OutlineFinder.Find(grid, out _)[0];
        Assert.Null(OutlineRow.Read(grid, outline, outline.Rows().Single(), [outline]));
    }

    private static DrawingGrid Grid(params string[] lines) =>
        DrawingGrid.Of([.. lines.Select((line, index) => new TextLine(line, new Place(index + 1, 1)))])!;
}
