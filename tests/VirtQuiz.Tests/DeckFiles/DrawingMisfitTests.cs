namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What is drawn with boxes and is no stack.</summary>
public class DrawingMisfitTests
{
    [Theory]
    [InlineData("┌───┐\n│ A │\n└───┘", "4:1 Note DrawingLayersTooFew")]
    [InlineData("┌───┐   ┌───┐\n│ A │──▶│ B │\n├───┤   ├───┤\n│ C │   │ D │\n└───┘   └───┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("┌───┐ ┌───┐\n│ A │↔│ B │\n├───┤ ├───┤\n│ C │ │ D │\n└───┘ └───┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("    ┌───┐\n    │ A │\n    └─┬─┘\n  ┌───┴───┐\n  ▼       ▼\n┌───┐   ┌───┐\n│ B │   │ C │\n└───┘   └───┘", "4:5 Note DrawingOfNetwork")]
    [InlineData("    +---+\n    | A |\n    +---+\n     | |\n  +--+ +--+\n  |       |\n  v       v\n+---+   +---+\n| B |   | C |\n+---+   +---+", "4:5 Note DrawingOfNetwork")]
    [InlineData("+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+", "4:1 Note DrawingOfGrid")]
    [InlineData("┌──┬──┐\n│A │B │\n│  ├──┤\n│  │C │\n├──┴──┤\n│ HW  │\n└─────┘", "4:1 Note DrawingIrregular")]
    [InlineData("┌───┐\n│ A │\n├───┤\n│ B │", "4:1 Warning DrawingOutlineOpen")]
    [InlineData("|  A  |\n+-----+\n|  B  |", "5:1 Warning DrawingOutlineOpen")]
    [InlineData("│  A  │\n├─────┤\n│  B  │", "5:1 Warning DrawingOutlineOpen")]
    [InlineData("mysql> show databases;\n+---+\n| D |\n+---+\n| a |\n+---+\n1 row in set", "5:1 Note DrawingOfGrid")]
    [InlineData("+---+\n| D |\n+---+\n| a |\n| b |\n+---+", "4:1 Note DrawingOfGrid")]
    [InlineData("+---+---+\n|   | x |\n+---+---+\n| c | d |\n+---+---+", "4:1 Note DrawingOfGrid")]
    [InlineData("+-+-+-+-+\n| A | B |\n+-+-+-+-+\n|   C   |\n+-+-+-+-+", "4:1 Note DrawingOfGrid")]
    [InlineData("+---+--+\n| A |B |\n+-+-+--+\n|C|D   |\n+-+----+", "4:1 Note DrawingOfGrid")]
    [InlineData("+---+---+     +---+---+\n| 1 | o-----> | 2 | # |\n+---+---+     +---+---+", "4:1 Note DrawingOfNetwork")]
    [InlineData("+---+---+     +---+---+     +----+----+\n| 1  | o----->| 2 | o-----> |  3 |  # |\n+---+---+     +---+---+     +----+----+", "4:1 Note DrawingOfNetwork")]
    [InlineData("Client   Server\n  |--- SYN --->|\n  |<-- ACK ----|", "5:1 Note DrawingOfNetwork")]
    [InlineData("P1 ──┐\n     ├──▶ Topic\nP2 ──┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("OPEN ──▶ CLOSED\n ▲          │\n └── done ──┘", "6:1 Note DrawingOfNetwork")]
    [InlineData("   +---+\n   | A |\n   +---+\n   /   \\\n+---+ +---+\n| B | | C |\n+---+ +---+\n| D | | E |\n+---+ +---+", "4:4 Note DrawingOfNetwork")]
    [InlineData("┌────────┐\n│   A    │\n└─┬────┬─┘\n┌─▼┐  ┌▼─┐\n│ B│  │C │\n└──┘  └──┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("┌───┐        ┌───┐\n│ A │  ───▶  │ B │\n├───┤        ├───┤\n│ C │        │ D │\n└───┘        └───┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("+---+              +---+\n| A |-- request -->| B |\n|   |              +---+\n|   |              +---+\n|   |<-- answer ---| C |\n+---+              +---+", "4:1 Note DrawingOfNetwork")]
    [InlineData("┌─────────┐\n│  User   │\n├─────────┤\n│ - name  │\n│ - email │\n└─────────┘", "4:1 Note DrawingLayersTooFew")]
    [InlineData("┌─────────┐\n│  Title  │\n├─────────┤\n│ some    │\n│ words   │\n│ of prose│\n└─────────┘", "4:1 Note DrawingLayersTooFew")]
    [InlineData("┌─────┐\n│  A  │\n├─────┤\n│  Host OS (kernel, drivers) │\n├─────┤\n│  C  │\n└─────┘", "4:1 Note DrawingIrregular")]
    [InlineData("┌─────┐\n│  A  │ App │\n├─────┤\n│  B  │\n└─────┘", "4:1 Note DrawingIrregular")]
    public void What_is_no_stack_is_passed_over_with_a_reason(string drawing, string problem)
    {
        var reading = Reading.Of(Reading.Fenced(drawing));
        Assert.Empty(reading.Deck!.Stacks);
        Assert.Contains(problem, Reading.Problems(reading));
    }

    [Theory]
    [InlineData("+--+--+--+--+--+--+\n|QR|     Opcode   |\n+--+--+--+--+--+--+\n|       COUNT     |\n+--+--+--+--+--+--+")]
    [InlineData("+------+------+------+------+\n|       source address      |\n+------+------+------+------+\n| zero |proto |   length    |\n+------+------+------+------+")]
    [InlineData("+--+--+--+--+\n|   CLASS   |\n+--+--+--+--+\n/   RDATA   /\n/           /\n+--+--+--+--+")]
    [InlineData("+--+--+--+--+\n|   TYPE    |\n+--+--+--+--+\n|   data ...\n+---- ...")]
    [InlineData(" 0      7 8     15 16   23\n┌─────────────────────────┐\n│       source port       │\n├─────────────────────────┤\n│    destination port     │\n└─────────────────────────┘")]
    [InlineData("┌─────────────┐\n│  Type (i)   │\n├─────────────┤\n│ Length (i)  │\n├─────────────┤\n│ Payload (*) │\n└─────────────┘")]
    [InlineData("┌─────────────────┐\n│ Type (i) = 0x04 │\n├─────────────────┤\n│ Data (..)       │\n└─────────────────┘")]
    [InlineData("+-------+----------+\n| R (1) | ID (31)  |\n+-------+----------+\n|  Error Code (32) |\n+------------------+")]
    [InlineData("+-----------------+\n| Identifier (16) |\n+-----------------+-----------+\n|         Value (32)          |\n+-----------------------------+")]
    public void A_layout_of_fields_is_no_stack(string drawing) => Assert.All(
        ProblemsOf(drawing), problem => Assert.EndsWith("Note DrawingOfGrid", problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("┌──────────────────┐\n│ Application (7)  │\n├──────────────────┤\n│ Presentation (6) │\n├──────────────────┤\n│ Session (5)      │\n└──────────────────┘", "Application (7) | Presentation (6) | Session (5)")]
    [InlineData("+-----+-----+-----+-----+\n|  A  |  B  |  C  |  D  |\n+-----+-----+-----+-----+\n|        Host OS        |\n+-----+-----+-----+-----+", "A, B, C, D | Host OS")]
    [InlineData("┌───────────┐\n│  Page (0) │\n├───────────┤\n│  Page (1) │\n└───────────┘", "Page (0) | Page (1)")]
    public void Numbered_layers_and_copied_edges_make_no_fields(string drawing, string layers) =>
        Assert.Equal([layers], Reading.Stacks(Reading.Deck(Reading.Fenced(drawing))));

    [Theory]
    [InlineData("+--------------+\n| array_filter |\n+--------------+\n| [ 2, 2 ]     |\n+--------------+")]
    [InlineData("+----+\n|   A|\n+----+\n|   1|\n+----+")]
    [InlineData("+-------------+\n|      message|\n+-------------+\n|Hello, World!|\n+-------------+")]
    [InlineData("+-------------+\n| Processes:  |\n|  ID   Usage |\n|=============|\n|  none found |\n+-------------+")]
    [InlineData("┌─────────┐\n│ name    │\n╞═════════╡\n│ Alice   │\n├─────────┤\n│ Bob     │\n└─────────┘")]
    [InlineData("$ tool list\n+--------+\n| Name   |\n+--------+\n| First  |\n+--------+\n| Second |\n+--------+")]
    public void A_printed_table_is_no_stack(string drawing) => Assert.All(
        ProblemsOf(drawing), problem => Assert.EndsWith("Note DrawingOfGrid", problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("+--------+\n| App    |\n+--------+\n| Kernel |\n+--------+", "App | Kernel")]
    [InlineData("╔══════╗\n║ App  ║\n╠══════╣\n║ OS   ║\n╚══════╝", "App | OS")]
    public void Two_plain_layers_are_a_stack(string drawing, string layers) =>
        Assert.Equal([layers], Reading.Stacks(Reading.Deck(Reading.Fenced(drawing))));

    [Theory]
    [InlineData("┌───────────────┐\n│   File        │\n├────┬────┬─────┤\n│ a  │ b  │ c   │\n└────┴────┴─────┘", "4:1 Note DrawingLayersTooFew")]
    [InlineData("┌────────────┐\n│  History   │\n├─────┬──────┤\n│ v1  │ old  │\n├─────┼──────┤\n│ v2  │ new  │\n└─────┴──────┘", "4:1 Note DrawingOfGrid")]
    public void A_title_above_cells_alone_is_no_layer(string drawing, string problem) => Assert.Equal([problem], ProblemsOf(drawing));

    [Theory]
    [InlineData("┌───┐\n│ A │\n└─┬─┘\n  ▼\n┌───┐\n│ B │\n└─┬─┘\n  ├────────┐\n  ▼        ▼\n┌───┐    ┌───┐\n│ C │    │ D │\n└───┘    └───┘\n           │\n           ▼\n         ┌───┐\n         │ E │\n         └───┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("+---+\n| A | <----+\n+---+      |\n  |        |\n  v        |\n+---+      |\n| B | -----+\n+---+", "4:1 Note DrawingOfNetwork")]
    [InlineData("┌───┐\n│ A │\n└───┘\n  │\n  ▼\n┌───┐\n│ B │\n└───┘\n  │\n  └──────▶ back to A", "4:1 Note DrawingOfNetwork")]
    [InlineData("┌───┐          ┌────────┐\n│ A │          │ Legend │\n└─┬─┘          └────────┘\n  ▼\n┌───┐\n│ B │\n└───┘", "4:1 Note DrawingOfNetwork")]
    [InlineData("┌───────────────┐\n│ ┌───┐         │\n│ │ A │  x, y   │\n│ └───┘         │\n│               │\n│               │\n│ ┌───┐  ┌────┐ │\n│ │ B │  │ C  │ │\n│ └───┘  └────┘ │\n│ ┌───────────┐ │\n│ │    D      │ │\n│ └───────────┘ │\n└───────────────┘", "10:3 Note DrawingOfNetwork")]
    public void Boxes_that_are_not_all_of_the_drawing_are_no_stack(string drawing, string problem) =>
        Assert.Equal([problem], ProblemsOf(drawing));

    [Fact]
    public void A_divided_outline_is_a_stack_beside_other_boxes_too() => Assert.Equal(
        ["A | B | C"],
        Reading.Stacks(Reading.Deck(Reading.Fenced(
            "┌───┐   ┌────────┐\n│ A │   │ Legend │\n├───┤   └────────┘\n│ B │\n├───┤\n│ C │\n└───┘"))));

    [Theory]
    [InlineData("┌───┐\n│ A │\n├───┤\n│...│\n├───┤\n│ B │\n└───┘", "A | B")]
    [InlineData("┌───┬───┬───┐\n│ A │ … │ B │\n├───┴───┴───┤\n│     C     │\n└───────────┘", "A, B | C")]
    public void Dots_are_no_layer(string drawing, string layers) =>
        Assert.Equal([layers], Reading.Stacks(Reading.Deck(Reading.Fenced(drawing))));

    [Fact]
    public void Notes_beside_boxes_in_a_chain_stay_notes() => Assert.Equal(
        ["reads the list", "reads a part"],
        Reading.Deck(Reading.Fenced(
            "┌───┐\n│ A │──> reads the list\n└─┬─┘\n  v\n┌───┐\n│ B │ ← reads a part\n└───┘")).Stacks.Single().Layers.Select(layer => layer.Annotation));

    [Fact]
    public void The_head_of_an_arrow_is_no_title() =>
        Assert.Equal("Heading", Reading.Deck(Reading.Fenced("begin\n  |\n  v\n+---+\n| A |\n+---+\n| B |\n+---+")).Stacks.Single().Title);

    /// <summary>What is told of a drawing that makes no stack, without what is told of a file with nothing to ask.</summary>
    private static List<string> ProblemsOf(string drawing)
    {
        var reading = Reading.Of(Reading.Fenced(drawing));
        Assert.Empty(reading.Deck!.Stacks);
        var problems = Reading.Problems(reading).Where(problem => problem.Contains(" Drawing", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(problems);
        return problems;
    }
}
