using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What looks like a comparison, a term or a chain, and tells nothing that could be asked.</summary>
public class NoComparisonTests
{
    [Theory]
    [InlineData("?")]
    [InlineData("...")]
    [InlineData("TBD")]
    public void Blanks_to_be_filled_in_are_no_values(string blank)
    {
        var table = $"| | Fast | Slow |\n|---|---|---|\n| Start | {blank} | {blank} |\n| Size | 10 MB | {blank} |\n";

        Assert.Equal([("Size", "10 MB")], Reading.Comparison(table).Rows
            .SelectMany(row => row.Cells.Where(cell => cell is not null).Select(cell => (row.Attribute, cell!.Text))));
    }

    [Fact]
    public void A_mark_of_a_grammar_stays_a_name() => Assert.Equal(
        ["?", "*", "+"],
        Reading.Comparison("| Quantifier | Meaning | Greedy |\n|---|---|---|\n| ? | zero or one | yes |\n| * | any number | yes |\n| + | one or more | yes |\n").Subjects);

    [Theory]
    [InlineData("| Chapter metadata | Value |\n|---|---|\n| Volume | 23 |\n| Level | Expert |\n", ProblemCode.TableOfProperties)]
    [InlineData("| Host info | Value |\n|---|---|\n| CPU | 8 cores |\n| RAM | 32 GB |\n", ProblemCode.TableOfProperties)]
    [InlineData("# TCP vs UDP\n\n## Protocols that use each\n\n| TCP | UDP |\n|---|---|\n| HTTP | DNS |\n| SSH | DHCP |\n", ProblemCode.TableOfContrasts)]
    public void A_table_that_compares_nothing_is_passed_over_with_its_reason(string table, ProblemCode reason)
    {
        var reading = Reading.Of(table);

        Assert.Contains(reading.Problems, problem => problem.Code == reason);
        Assert.True(reading.Deck is null || reading.Deck.Comparisons.IsEmpty);
    }

    [Fact]
    public void A_term_that_only_links_explain_is_a_signpost()
    {
        var list = "- **Next**: [Pods](pods.md)\n- **Back** — [Nodes](nodes.md), [Tasks](tasks.md)\n- **Pod**: the smallest unit, see [Pods](pods.md)\n- **Node**: a machine\n";

        Assert.Equal(["Pod", "Node"], Reading.Deck(list).Notes.Select(note => note.Question));
    }

    [Theory]
    [InlineData("Client -> Gateway -> Service A\n                  -> Service B")]
    [InlineData("1. Broker 1 fails\n   → the controller sees it\n2. Broker 1 is back\n   → becomes a follower\n   → rejoins")]
    public void Several_ways_and_remarks_on_numbered_lines_are_no_chain(string code) =>
        Assert.True(Reading.Of($"# Failover\n\n```\n{code}\n```\n").Deck is not { Sequences.IsEmpty: false });

    [Theory]
    [InlineData("### Phase 5: Fault tolerance\n\n**Failure modes:**", false)]
    [InlineData("The router does the following:", true)]
    public void The_nearest_lead_in_decides_whether_a_list_has_an_order(string above, bool isSequence) => Assert.Equal(
        isSequence, Reading.Of($"{above}\n\n1. Looks at the address\n2. Finds the port\n3. Sends the packet\n").Deck is { Sequences.IsEmpty: false });
}
