using VirtQuiz.DeckFiles.Trees;

namespace VirtQuiz.Tests.DeckFiles;

public class BranchTests
{
    [Theory]
    [InlineData("├── a", 0, 4)]
    [InlineData("└─ a", 0, 3)]
    [InlineData("│   └── a", 4, 8)]
    [InlineData("    ╰─> a", 4, 8)]
    [InlineData("├ a", 0, 2)]
    [InlineData("├──", 0, 3)]
    [InlineData("|-- a", 0, 4)]
    [InlineData("|   |__ a", 4, 8)]
    [InlineData("|   `-- a", 4, 8)]
    [InlineData("+-- a", 0, 4)]
    [InlineData("\\-- a", 0, 4)]
    public void A_branch_hangs_a_name_on_the_line_above(string line, int column, int nameStart) =>
        Assert.Equal(new Branch(column, nameStart), Branch.Of(line));

    [Theory]
    [InlineData("")]
    [InlineData("│")]
    [InlineData("a ├── b")]
    [InlineData("├──┤")]
    [InlineData("├───┼───┤")]
    [InlineData("+---+")]
    [InlineData("|---|---|")]
    [InlineData("| a")]
    [InlineData("-- a")]
    [InlineData("+ a")]
    [InlineData("├a")]
    public void Other_lines_are_no_branches(string line) => Assert.Null(Branch.Of(line));

    [Theory]
    [InlineData("│", true)]
    [InlineData("  │   │  ", true)]
    [InlineData("│ ...", true)]
    [InlineData("⋮", true)]
    [InlineData("....", true)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("..", false)]
    [InlineData("a │", false)]
    [InlineData(": :", false)]
    public void A_bare_bar_or_dots_keep_a_tree_open(string line, bool goesOn) => Assert.Equal(goesOn, Branch.GoesOn(line));
}
