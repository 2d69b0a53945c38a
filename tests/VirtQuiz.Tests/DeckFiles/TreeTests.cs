using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Trees;

namespace VirtQuiz.Tests.DeckFiles;

public class TreeTests
{
    [Theory]
    [InlineData("HW\n└── OS\n    └── App", "App | OS | HW")]
    [InlineData("HW\n└── OS\n    ├── VM 1\n    └── VM 2", "VM | OS | HW")]
    [InlineData("HW\n└─ OS\n   ├─ VM A\n   └─ VM B", "VM | OS | HW")]
    [InlineData("HW\n`-- OS\n    |-- VM 1\n    `-- VM 2", "VM | OS | HW")]
    [InlineData("HW\n+-- OS\n    +-- VM 1\n    +-- VM 2", "VM | OS | HW")]
    [InlineData("HW\n└── OS\n    └── Engine\n        ├── nginx\n        └── redis", "Engine | OS | HW")]
    [InlineData("HW\n├── VM 1\n└── VM 2", "VM | HW")]
    [InlineData("HW\n|__ OS\n    |__ VM 1\n    |__ VM 2", "VM | OS | HW")]
    [InlineData("HW\n\\-- OS\n    \\-- App", "App | OS | HW")]
    [InlineData("HW\n└ OS\n  ├ VM 1\n  └ VM 2", "VM | OS | HW")]
    [InlineData("HW\n└── OS\n    ├── VM 1\n    │   └── App 1\n    └── VM 2\n        └── App 2", "App | VM | OS | HW")]
    [InlineData("HW\n└── OS\n    ├── VM 1\n    ├── ...\n    └── VM N", "VM | OS | HW")]
    [InlineData("HW\n└── OS\n    ├── VM 1\n    ...\n    └── VM N", "VM | OS | HW")]
    [InlineData("HW\n└── OS\n    ├── VM 1\n    │   ⋮\n    └── VM N", "VM | OS | HW")]
    [InlineData("HW\n+-- OS\n|   +-- VM 1\n|   +-- VM 2", "VM | OS | HW")]
    [InlineData("HW\n└─┬ OS\n  ├── VM 1\n  └── VM 2", "VM | OS | HW")]
    [InlineData("HW\n└── OS\n    └── Node.js", "Node.js | OS | HW")]
    [InlineData("HW\n│\n└── Type 1 하이퍼바이저\n    └── VM", "VM | Type 1 하이퍼바이저 | HW")]
    public void A_tree_is_a_stack_from_its_root_up(string tree, string layers)
    {
        var stack = Assert.Single(Reading.Deck(Reading.Fenced(tree)).Stacks);
        Assert.Equal(StackOrigin.Tree, stack.Origin);
        Assert.Equal(layers, string.Join(" | ", stack.Layers.Select(layer => layer.Text)));
    }

    [Theory]
    [InlineData("src/\n├── main.c\n└── util.c", "4:1 Note TreeOfFiles")]
    [InlineData(".\n├── README.md\n└── docs", "4:1 Note TreeOfFiles")]
    [InlineData("project\n├── app.py\n└── lib\n    └── x.py", "4:1 Note TreeOfFiles")]
    [InlineData("MyApp\n└── src\n    └── app\n        └── index.js", "4:1 Note TreeOfFiles")]
    [InlineData("Virtualization\n├── Full\n└── Para", "4:1 Note TreeLayersTooFew")]
    [InlineData("HW\n└── OS", "4:1 Note TreeLayersTooFew")]
    [InlineData("HW\n└── OS\n    ├── nginx\n    └── redis", "4:1 Note TreeLayersTooFew")]
    [InlineData("Check the type\n└── png\n\nCheck the size\n└── at most 8 MB", "7:1 Note TreeLayersTooFew")]
    [InlineData("1. Check\n└── OS\n    └── App", "4:1 Note TreeOfText")]
    [InlineData("HW:\n└── OS\n    └── App", "4:1 Note TreeOfText")]
    [InlineData("HW\n└── OS\n    └── 앱을 하나씩 실행한다", "4:1 Note TreeOfText")]
    [InlineData("HW\n└── OS\n    └── one that runs every app you have", "4:1 Note TreeOfText")]
    [InlineData("HW\n└── OS\n    └── port = 80", "4:1 Note TreeOfText")]
    [InlineData("HW\n└── OS\n    └── a → b", "4:1 Note TreeOfText")]
    [InlineData("↓\n└── OS\n    └── App", "4:1 Note TreeOfText")]
    [InlineData("$ pstree\nsystemd\n└── bash\n    └── vim", "5:1 Note TreeOfText")]
    [InlineData("nginx\n└── 1234 /usr/sbin/nginx\n    └── worker", "4:1 Note TreeOfText")]
    public void A_tree_that_is_no_stack_is_passed_over(string tree, string problem)
    {
        var reading = Reading.Of(Reading.Fenced(tree));
        Assert.Empty(reading.Deck!.Stacks);
        Assert.Contains(problem, Reading.Problems(reading));
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("| a | b |\n|--:|:--|\n| 1 | 2 |")]
    [InlineData("a\n|----+---|\nb")]
    public void A_table_in_code_is_no_tree(string table) =>
        Assert.Empty(Reading.Deck(Reading.Fenced(table)).Stacks);

    [Fact]
    public void Several_trees_are_several_stacks() =>
        Assert.Equal(["C | B | A", "F | E | D"], Reading.Stacks(Reading.Deck(Reading.Fenced("A\n└── B\n    └── C\n\nD\n└── E\n    └── F"))));

    [Fact]
    public void A_remark_is_an_annotation()
    {
        var layers = Assert.Single(Reading.Deck(Reading.Fenced("HW   # metal\n└── C# host  ← here\n    └── App")).Stacks).Layers;
        Assert.Equal([("App", null), ("C# host", "here"), ("HW", "metal")], layers.Select(layer => (layer.Text, layer.Annotation)));
        Assert.Equal(new Place(5, 5), layers[1].Place);
    }

    [Theory]
    [InlineData("가상 머신 1 (Guest OS)|가상 머신 2 (Guest OS)|가상 머신 N (Guest OS)", "가상 머신 (Guest OS)")]
    [InlineData("컨테이너 1 (애플리케이션 1)|컨테이너 N (애플리케이션 N)", "컨테이너 (애플리케이션)")]
    [InlineData("VM1|VM2", "VM")]
    [InlineData("VM #1|VM #2", "VM")]
    [InlineData("Pod A|Pod B", "Pod")]
    [InlineData("VM (1)|VM (2)", "VM")]
    [InlineData("node-1|node-2", "node")]
    [InlineData("VM|VM", "VM")]
    [InlineData("IPv4 host 1|IPv4 host 2", "IPv4 host")]
    [InlineData("nginx|redis", null)]
    [InlineData("1|2", null)]
    [InlineData("VM 1|VM 2 (big)", null)]
    public void Numbered_names_have_a_name_in_common(string names, string? common) =>
        Assert.Equal(common, AlikeNames.Common(names.Split('|')));
}
