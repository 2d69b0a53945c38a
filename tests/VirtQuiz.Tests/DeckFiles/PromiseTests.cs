using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What headings and lead-ins promise or take back.</summary>
public class PromiseTests
{
    [Theory]
    [InlineData("## Boot order\n\n", true)]
    [InlineData("## Net\n\nRead them in this order:\n\n", true)]
    [InlineData("## Net\n\nWhen the machine starts, the following steps take\nplace:\n\n", true)]
    [InlineData("## Net\n\nThe steps are told elsewhere.\nThree names:\n\n", false)]
    [InlineData("## Borders\n\n", false)]
    public void A_numbered_list_is_a_sequence_where_its_order_is_promised(string above, bool isSequence)
    {
        var deck = Reading.Deck($"{above}1. Fetch\n2. Decode\n3. Execute\n");

        Assert.Equal(isSequence ? 1 : 0, deck.Sequences.Length);
    }

    [Theory]
    [InlineData("## What are the differences between cats and dogs", "Cats | Dogs")]
    [InlineData("## VM vs 컨테이너 (23p)", "하이퍼바이저(VM) | 컨테이너")]
    [InlineData("## Fork vs spawn", "fork() | spawn()")]
    public void A_table_of_just_what_is_compared_has_no_attributes(string heading, string header)
    {
        var reading = Reading.Of($"{heading}\n\n| {header} |\n|---|---|\n| One life | Many lives |\n| Quiet | Loud |\n");

        Assert.Empty(reading.Deck!.Comparisons);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.TableOfContrasts);
    }

    [Theory]
    [InlineData("To be completed.", false)]
    [InlineData("TODO", false)]
    [InlineData("(작성 예정)", false)]
    [InlineData("TODO lists are kept in files.", true)]
    public void A_placeholder_is_no_answer(string answer, bool isAnswer)
    {
        var reading = Reading.Of($"# Net\n\n<details>\n<summary>Why?</summary>\n\n{answer}\n\n</details>\n");

        Assert.Equal(isAnswer ? 1 : 0, reading.Deck!.Notes.Length);
        Assert.Equal(!isAnswer, reading.Problems.Any(problem => problem.Code == ProblemCode.DetailsEmpty));
    }
}
