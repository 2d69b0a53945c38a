using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

public class DrawingTests
{
    [Theory]
    [InlineData("┌───┐\n│ A │\n├───┤\n│ B │\n└───┘", "A | B")]
    [InlineData("    ┌──────┐\n    │ 한글 │\n    ├──────┤\n    │ OS   │\n    └──────┘", "한글 | OS")]
    [InlineData("┌──┬──┐\n│A │B │\n├──┴──┤\n│  C  │\n└─────┘", "A, B | C")]
    [InlineData("┌──────────┐\n│┌──┐ ┌──┐ │\n││A │ │B │ │\n│└──┘ └──┘ │\n├──────────┤\n│ C        │\n└──────────┘", "A, B | C")]
    [InlineData("┌───────┐\n│ ┌───┐ │\n│ │ A │ │\n│ ├───┤ │\n│ │ B │ │\n│ └───┘ │\n└───────┘", "A | B")]
    [InlineData("┌───┐\n│ A │\n└─┬─┘\n  │\n  ▼\n┌───┐\n│ B │\n└───┘\n  ↓\n┌───┐\n│ C │\n└───┘", "A | B | C")]
    [InlineData("┌───┐\n│ A │\n└───┘\n  ↕\n┌───┐\n│ B │\n└───┘", "A | B")]
    [InlineData("+---+\n| A |\n+---+\n  |\n  v\n+---+\n| B |\n+---+", "A | B")]
    [InlineData("┌───┐\n│ A │\n└───┘\n┌───┐\n│ B │\n└───┘", "A | B")]
    [InlineData("text before\n\n┌───┐\n│ A │\n├───┤\n│ B │\n└───┘\n\ntext after", "A | B")]
    [InlineData("┌───┐\n│ A │\n├───┤\n│   │\n├───┤\n│ B │\n└───┘", "A | B")]
    [InlineData("┌───┐ ┌───┐\n│ A │ │ B │\n└───┘ └───┘\n┌─────────┐\n│    C    │\n└─────────┘\n┌─────────┐\n│    D    │\n└─────────┘", "A, B | C | D")]
    [InlineData("┌───┐ ┌───┐\n│ A │ │ B │\n├───┤ ├───┤\n│ a │ │ b │\n└───┘ └───┘\n\n┌─────────┐\n│    C    │\n├─────────┤\n│    D    │\n└─────────┘", "A, B | a, b | C | D")]
    [InlineData("┌─────────────┐\n│ ┌───┐ ┌───┐ │\n│ │ A │ │ B │ │\n│ └───┘ └───┘ │\n│             │\n│ ┌─────────┐ │\n│ │    C    │ │\n│ └─────────┘ │\n└─────────────┘", "A, B | C")]
    [InlineData("┌───┐ ┌───┐\n│ A │ │ B │\n├───┴─┴───┤\n│    C    │\n├─────────┤\n│    D    │\n└─────────┘", "A, B | C | D")]
    [InlineData("  ┌───┐ ┌───┐\n  │ A │ │ B │\n┌─┴───┴─┴───┴─┐\n│      C      │\n└─────────────┘", "A, B | C")]
    [InlineData("┌───┐\n│ A │\n├───┴──┐\n│ B    │\n└──────┘", "A | B")]
    [InlineData("+---+\n| A |\n|---|\n| B |\n|---|\n| C |\n+---+", "A | B | C")]
    [InlineData("+---+ +---+\n| A | | B |\n+---+-+---+\n|    C    |\n+---------+", "A, B | C")]
    [InlineData("+------+\n| 하드웨어 |\n+------+\n| 운영체제 |\n+------+", "하드웨어 | 운영체제")]
    [InlineData("┌──────┐\n│ A    │\n├──────┤\n│ B (long) │\n└──────┘", "A | B (long)")]
    [InlineData("┌───────┐\n│ 하드웨어│\n├───────┤\n│  커널   │\n└───────┘", "하드웨어 | 커널")]
    public void A_drawing_is_a_stack(string drawing, string layers) =>
        Assert.Equal([layers], Reading.Stacks(Reading.Deck(Reading.Fenced(drawing))));

    [Fact]
    public void An_indented_drawing_is_one_too() =>
        Assert.Equal(["A | B"], Reading.Stacks(Reading.Deck("text\n\n    ┌───┐\n    │ A │\n    ├───┤\n    │ B │\n    └───┘\n")));

    [Fact]
    public void Outlines_side_by_side_are_stacks_with_the_titles_above_them()
    {
        var deck = Reading.Deck(Reading.Fenced(
            "  가상 머신        Container\n"
            + "┌───────────┐   ┌───────────┐\n"
            + "│  게스트   │   │    App    │  \n"
            + "├───────────┤   ├───────────┤\n"
            + "│ 하이퍼    │   │  Engine   │ ← one kernel\n"
            + "├───────────┤   └───────────┘\n"
            + "│    HW     │\n"
            + "└───────────┘"));
        Assert.Equal(["게스트 | 하이퍼 | HW", "App | Engine"], Reading.Stacks(deck));
        Assert.Equal(["가상 머신", "Container"], deck.Stacks.Select(stack => stack.Title));
        Assert.Equal(["Heading", "Heading"], deck.Stacks.Select(stack => stack.Heading));
        Assert.Equal([null, "one kernel"], deck.Stacks[1].Layers.Select(layer => layer.Annotation));
        Assert.All(deck.Stacks[0].Layers, layer => Assert.Null(layer.Annotation));
        Assert.Equal(new Place(6, 4), deck.Stacks[0].Layers[0].Place);
    }

    [Fact]
    public void The_title_of_a_lower_outline_is_no_annotation_of_the_layer_beside_it()
    {
        var deck = Reading.Deck(Reading.Fenced(
            "   VM\n"
            + "┌──────┐\n"
            + "│  OS  │ <- guest\n"
            + "├──────┤\n"
            + "│  VM  │  Container\n"
            + "├──────┤ ┌─────────┐\n"
            + "│ Hyp  │ │   App   │\n"
            + "├──────┤ ├─────────┤\n"
            + "│  HW  │ │   HW    │\n"
            + "└──────┘ └─────────┘"));
        Assert.Equal(["VM", "Container"], deck.Stacks.Select(stack => stack.Title));
        Assert.Equal(["guest", null, null, null], deck.Stacks[0].Layers.Select(layer => layer.Annotation));
    }

    [Fact]
    public void Wide_glyphs_counted_as_one_column_move_all_outlines_to_the_right_of_them()
    {
        var deck = Reading.Deck(Reading.Fenced(
            "    Left      Right\n"
            + "+--------+ +--------+\n"
            + "| 애플리케이션 | | 앱 | <- 사용자\n"
            + "+--------+ +--------+\n"
            + "|  하드웨어  | |  커널  |\n"
            + "+--------+ +--------+\n"
            + "           |  Disk  |\n"
            + "           +--------+"));
        Assert.Equal(["애플리케이션 | 하드웨어", "앱 | 커널 | Disk"], Reading.Stacks(deck));
        Assert.Equal(["사용자", null, null], deck.Stacks[1].Layers.Select(layer => layer.Annotation));
    }

    [Fact]
    public void Cells_side_by_side_stay_cells_of_one_layer()
    {
        var stack = Assert.Single(Reading.Deck(Reading.Fenced("┌──┬──┐\n│A │B │\n├──┴──┤\n│  C  │\n└─────┘")).Stacks);
        Assert.Equal(["A", "B"], stack.Layers[0].Cells);
        Assert.Empty(stack.Layers[1].Cells);
    }

    [Fact]
    public void Boxes_in_a_row_joined_by_arrows_are_called_a_network_once() => Assert.Equal(
        ["4:1 Note DrawingOfNetwork"],
        Reading.Problems(Reading.Of(Reading.Fenced("+---+---+     +---+---+     +----+----+\n| 1  | o----->| 2 | o-----> |  3 |  # |\n+---+---+     +---+---+     +----+----+")))
            .Where(problem => problem.Contains("Drawing", StringComparison.Ordinal)));

    [Theory]
    [InlineData("┌───┐\n│ A │\n├───┤\n│ B │\n└───┘", "3:1")]
    [InlineData("Text above\n┌───┐\n│ A │\n├───┤\n│ B │\n└───┘\ntext below", "4:1")]
    [InlineData("+---+\n| A |\n+---+\n| B |\n+---+", "3:1")]
    [InlineData("Text above\n+---+\n| A |\n+---+\n| B |\n+---+", "4:1")]
    [InlineData("Text above\n\t┌───┐\n\t│ A │\n\t├───┤\n\t│ B │\n\t└───┘", "4:2")]
    [InlineData("  Text above\n  +===+\n  | A |\n  +---+\n  | B |\n  +===+", "4:3")]
    [InlineData("  ┌───┐  ┌───┐\n  │ A │  │ C │\n  ├───┤  ├───┤\n  │ B │  │ D │\n  └───┘  └───┘", "3:3")]
    public void A_drawing_outside_of_a_code_block_is_passed_over_with_a_reason(string drawing, string place)
    {
        var reading = Reading.Of($"# Heading\n\n{drawing}\n");
        Assert.Contains($"{place} Note DrawingUnfenced", Reading.Problems(reading));
        Assert.Empty(reading.Deck!.Stacks);
    }

    [Theory]
    [InlineData("Text with + and\n| bars\n| in lines")]
    [InlineData("+--force\n| and\n| more")]
    [InlineData("Uses ┌ as a corner\nand goes on\nhere")]
    public void A_paragraph_with_a_few_such_characters_is_no_drawing(string text) =>
        Assert.DoesNotContain(Reading.Problems(Reading.Of($"# Heading\n\n{text}\n")), problem => problem.Contains("DrawingUnfenced", StringComparison.Ordinal));

    [Theory]
    [InlineData("Left:", "Left")]
    [InlineData("[Type 1]", "Type 1")]
    [InlineData("0 1 2", "Heading")]
    public void A_title_is_words_without_the_marks_around_it(string above, string title) =>
        Assert.Equal(title, Assert.Single(Reading.Deck(Reading.Fenced($"{above}\n┌────────┐\n│ A      │\n├────────┤\n│ B      │\n└────────┘")).Stacks).Title);

    [Theory]
    [InlineData(" Stack", "Stack")]
    [InlineData(" One     Two", "Heading")]
    [InlineData("┌───────────────┐\n│     Frame     │\n│               │", "Frame")]
    [InlineData("Above\n┌───────────────┐\n│  One     Two  │", "Above")]
    public void A_text_above_each_box_is_no_title_of_the_stack(string above, string title)
    {
        var isFramed = above.Contains('\n', StringComparison.Ordinal);
        string[] lines = ["┌────┐ ┌────┐", "│ A  │ │ B  │", "└────┘ └────┘", "┌───────────┐", "│     C     │", "└───────────┘"];
        var drawing = string.Join('\n', lines.Select(line => isFramed ? $"│ {line} │" : line)) + (isFramed ? "\n└───────────────┘" : "");
        var stack = Assert.Single(Reading.Deck(Reading.Fenced($"{above}\n{drawing}")).Stacks);
        Assert.Equal((title, "A, B"), (stack.Title, stack.Layers[0].Text));
    }

    [Theory]
    [InlineData("\n Left    Right", "Left, Right")]
    [InlineData("\n[Left]  [Right]", "Left, Right")]
    [InlineData("\n Left", "Heading (1), Heading (2)")]
    [InlineData("\n Same    Same", "Heading (1), Heading (2)")]
    [InlineData("\n\n Left    Right", "Heading (1), Heading (2)")]
    [InlineData("\n Left    Right\n slow    fast", "Heading (1), Heading (2)")]
    [InlineData("\n Up: s   Up: h", "Heading (1), Heading (2)")]
    [InlineData("\n A text about both of them", "Heading (1), Heading (2)")]
    public void A_line_below_outlines_side_by_side_has_their_titles(string below, string titles) =>
        Assert.Equal(titles, string.Join(", ", Reading.Deck(Reading.Fenced(
            "┌─────┐ ┌─────┐\n│  A  │ │  C  │\n├─────┤ ├─────┤\n│  B  │ │  D  │\n└─────┘ └─────┘" + below))
            .Stacks.Select(stack => stack.Title)));

    [Fact]
    public void Titles_stand_below_outlines_of_different_height() =>
        Assert.Equal(["Left", "Right"], Reading.Deck(Reading.Fenced(
            "┌─────┐ ┌─────┐\n│  A  │ │  C  │\n├─────┤ ├─────┤\n│  B  │ │  D  │\n└─────┘ ├─────┤\n Left   │  E  │\n        └─────┘\n         Right"))
            .Stacks.Select(stack => stack.Title));

    [Theory]
    [InlineData("Left vs Right", "Left: A, B | C; Right: D, E | F")]
    [InlineData("Left와 Right의 차이", "Left: A, B | C; Right: D, E | F")]
    [InlineData("Left and Right", "Left and Right (1): Left | A, B | C; Left and Right (2): Right | D, E | F")]
    [InlineData("Left vs Other", "Left vs Other (1): Left | A, B | C; Left vs Other (2): Right | D, E | F")]
    public void A_first_row_that_the_heading_compares_is_a_title(string heading, string stacks) =>
        Assert.Equal(stacks, TitledStacks(
            heading,
            "┌───────┐ ┌───────┐\n│ Left  │ │ Right │\n├───┬───┤ ├───┬───┤\n│ A │ B │ │ D │ E │\n├───┴───┤ ├───┴───┤\n│   C   │ │   F   │\n└───────┘ └───────┘"));

    [Fact]
    public void A_first_row_over_an_undivided_one_is_a_layer() =>
        Assert.Equal(
            "H2 vs H3 (1): H2 | TLS | TCP; H2 vs H3 (2): H3 | QUIC | UDP",
            TitledStacks("H2 vs H3", "┌─────┐ ┌──────┐\n│ H2  │ │ H3   │\n├─────┤ ├──────┤\n│ TLS │ │ QUIC │\n├─────┤ ├──────┤\n│ TCP │ │ UDP  │\n└─────┘ └──────┘"));

    [Theory]
    [InlineData("Top", "Top: A, B | C")]
    [InlineData("Top layers", "Top layers: Top | A, B | C")]
    public void A_first_row_that_is_the_heading_is_a_title(string heading, string stacks) =>
        Assert.Equal(stacks, TitledStacks(heading, "┌───────┐\n│  Top  │\n├───┬───┤\n│ A │ B │\n├───┴───┤\n│   C   │\n└───────┘"));

    private static string TitledStacks(string heading, string drawing) =>
        string.Join("; ", Reading.Deck($"# {heading}\n\n```\n{drawing}\n```\n").Stacks.Select(stack =>
            $"{stack.Title}: {string.Join(" | ", stack.Layers.Select(layer => layer.Text))}"));

    [Theory]
    [InlineData("──────\n App\n──────\n OS\n──────\n HW\n──────", "Heading: App | OS | HW")]
    [InlineData("Left:\n══════\n App\n lib\n═════\n\n 하드\n\n═══════\n HW\n══════\n", "Left: App lib | 하드 | HW")]
    [InlineData("━━━━━━\n App\n━━━━━━\n OS   ← one kernel\n━━━━━━\n HW\n━━━━━━", "Heading: App | OS | HW")]
    public void Layers_between_rules_alone_are_a_stack(string drawing, string stack) =>
        Assert.Equal(stack, TitledStacks("Heading", drawing));

    [Theory]
    [InlineData("------\n App\n------\n OS\n------\n HW\n------")]
    [InlineData("──────\n App\n──────\n OS\n──────")]
    [InlineData("──────\n App\n──────\n OS\n──────\n HW")]
    [InlineData("One\nTwo\n──────\n App\n──────\n OS\n──────\n HW\n──────")]
    [InlineData("──────\n App\n──────────\n OS\n──────\n HW\n──────")]
    [InlineData("──────\n App\n ──────\n OS\n──────\n HW\n──────")]
    [InlineData("──────\n App\n──────\n A\n B\n C\n──────\n HW\n──────")]
    [InlineData("──────\n App\n──────\n──────\n OS\n──────\n HW\n──────")]
    [InlineData("──────\n App\n──────\n n: 1\n──────\n HW\n──────")]
    [InlineData("──────────\n Name  Age\n──────────\n Kim   12\n──────────\n Lee   30\n──────────")]
    [InlineData("──────\n App\n──────\n Longer than it\n──────\n HW\n──────")]
    [InlineData("──────\n 1\n──────\n 2\n──────\n 3\n──────")]
    public void Rules_in_logs_and_tables_make_no_stack(string text) =>
        Assert.Empty(TitledStacks("Heading", text));

    [Fact]
    public void A_stack_that_goes_on_below_its_outlines_is_passed_over()
    {
        var reading = Reading.Of(Reading.Fenced("┌─────┐\n│  A  │\n├─────┤\n│  B  │\n└─────┘\n───────\n   C\n───────\n   D"));
        Assert.Empty(reading.Deck!.Stacks);
        Assert.Equal(["9:1 Warning DrawingOutlineOpen"], Reading.Problems(reading).Where(problem => problem.Contains("Drawing", StringComparison.Ordinal)));
    }

    [Fact]
    public void Boxes_on_a_wide_one_are_one_stack_beside_another_outline_too() =>
        Assert.Equal(
            ["A, B | C", "D | E"],
            Reading.Stacks(Reading.Deck(Reading.Fenced(
                "┌───┐ ┌───┐  ┌───┐\n│ A │ │ B │  │ D │\n├───┴─┴───┤  ├───┤\n│    C    │  │ E │\n└─────────┘  └───┘"))).Order());

    [Fact]
    public void Layers_of_one_name_are_reported()
    {
        var reading = Reading.Of(Reading.Fenced("┌───┐\n│ A │\n├───┤\n│ B │\n├───┤\n│ A │\n└───┘"));
        Assert.Equal(["9:3 Warning LayerDuplicate a"], Reading.Problems(reading));
    }

    [Fact]
    public void A_broken_outline_does_not_cost_the_one_beside_it()
    {
        var reading = Reading.Of(Reading.Fenced("┌───┐ ┌───┐\n│ A │ │ C │\n├───┤ ├───┤\n│ B │ │ D │\n└───┘"));
        Assert.Equal(["A | B"], Reading.Stacks(reading.Deck!));
        Assert.Equal(["4:7 Warning DrawingOutlineOpen"], Reading.Problems(reading));
    }

    [Fact]
    public void Boundaries_explain_neighboring_layers()
    {
        var reading = Reading.Of(
            Reading.Fenced("┌─────┐\n│ A/B │\n├─────┤\n│  C  │\n├─────┤\n│  D  │\n└─────┘")
            + "\n- A/B / C: system **calls**\n- **D / C**: drivers: many\n- A/B / D: nothing\n- plain item\n");
        var stack = Assert.Single(reading.Deck!.Stacks);
        Assert.Equal([(0, "system calls"), (1, "drivers: many")], stack.Boundaries.Select(found => (found.Upper, found.Explanation)));
        Assert.Equal(["15:3 Warning BoundaryNotNeighbors A/B D"], Reading.Problems(reading));
        Assert.Empty(reading.Deck.Notes);
    }

    [Fact]
    public void Slashes_without_any_outline_fan_out_from_nothing() =>
        Assert.Empty(Reading.Deck(Reading.Fenced("┌──\n/ \\\n┌──")).Stacks);

    [Fact]
    public void A_tab_is_one_character_of_the_place() =>
        Assert.Equal(new Place(5, 2), Assert.Single(Reading.Deck(Reading.Fenced("Text\n\t┌───┐\n\t│ A │\n\t├───┤\n\t│ B │\n\t└───┘")).Stacks).Place);

    [Theory]
    [InlineData("- item\n\n\t\t", 3)]
    [InlineData("1. item\n\n\t\t", 3)]
    [InlineData("- item\n\n\t\t\t", 4)]
    [InlineData("text\n\n>\t\t", 4)]
    [InlineData("text\n\n>  \t  \t", 8)]
    [InlineData("text\n\n\t", 2)]
    [InlineData("text\n\n  \t  ", 6)]
    public void A_drawing_behind_tabs_keeps_its_place(string before, int column)
    {
        var indent = before[(before.LastIndexOf('\n') + 1)..];
        var drawing = string.Join($"\n{indent}", "┌───┐", "│ A │", "├───┤", "│ B │", "└───┘");
        var stack = Assert.Single(Reading.Deck($"{before}{drawing}\n").Stacks);
        Assert.Equal(new Place(3, column), stack.Place);
        Assert.Equal([new Place(4, column + 2), new Place(6, column + 2)], stack.Layers.Select(layer => layer.Place));
    }

    [Fact]
    public void A_list_in_another_section_explains_no_boundary() =>
        Assert.Empty(Assert.Single(Reading.Deck(
            Reading.Fenced("┌───┐\n│ A │\n├───┤\n│ B │\n└───┘") + "\n## Other\n\n- A / B: text\n").Stacks).Boundaries);
}
