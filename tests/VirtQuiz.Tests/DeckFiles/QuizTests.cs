using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>Questions with the author's own options, as quiz collections write them.</summary>
public class QuizTests
{
    [Fact]
    public void What_stands_between_the_heading_and_the_options_belongs_to_the_question()
    {
        var note = NoteOf("#### Q1. What is printed?\n\nThe file is empty.\n\n```sh\nwc -l < file\n  echo done\n```\n\n- [x] 0\n- [ ] 1\n\nNothing was counted.\n");

        Assert.Equal("What is printed? The file is empty. wc -l < file echo done", note.Question);
        Assert.Equal("Nothing was counted.", note.Explanation);
    }

    [Theory]
    [InlineData("- [x] Thread\n  ![img](a.png)\n- [ ] Process\n  [Reference](https://example.org)", "Thread Process")]
    [InlineData("- [x] a [link](https://example.org) inside\n- [ ] Process", "a link inside Process")]
    [InlineData("- [x] two\n  lines\n- [ ] Process", "two lines Process")]
    public void A_picture_or_reference_on_a_line_of_its_own_is_no_part_of_an_option(string options, string texts) =>
        Assert.Equal(texts, string.Join(' ', NoteOf($"#### Which one?\n\n{options}\n").Options.Select(option => option.Text)));

    [Fact]
    public void Options_that_are_pictures_cannot_be_asked()
    {
        var reading = Reading.Of("#### Which one?\n\n- [x] A\n  ![img](a.png)\n- [ ] \n  ![img](b.png)\n");

        Assert.Empty(reading.Deck!.Notes);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.TaskListPassedOver);
    }

    [Theory]
    [InlineData("&shy;")]
    [InlineData("")]
    public void Steps_below_a_box_without_a_text_are_an_option_and_no_sequence(string text)
    {
        const string Steps = "1. Plan\n2. Build\n3. Test\n\n";
        var reading = Reading.Of($"#### Which workflow would you use?\n\n- [ ] {text}\n\n{Steps}- [x] {text}\n\n{Steps}");

        Assert.Empty(reading.Deck!.Sequences);
        Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.TaskListPassedOver);
    }

    [Theory]
    [InlineData("List<String> names", "List<String> names")]
    [InlineData("Map<String, Integer> names", "Map<String, Integer> names")]
    [InlineData("the element <uses-sdk>", "the element <uses-sdk>")]
    [InlineData("kill <pid>", "kill <pid>")]
    [InlineData("H<sub>2</sub>O and <kbd>Enter</kbd>", "H2O and Enter")]
    [InlineData("line<br>break", "line break")]
    public void Only_tags_of_HTML_are_tags(string written, string read) =>
        Assert.Equal(read, NoteOf($"#### Which one?\n\n- [x] {written}\n- [ ] other\n").Options[0].Text);

    [Theory]
    // An item that begins with code, and one that begins with a quote.
    [InlineData("- ```sh\n  docker run x\n  ```\n\n- It starts a container.", "docker run x It starts a container.")]
    [InlineData("- > It starts a container.", "It starts a container.")]
    // A third level, and a further paragraph on the second.
    [InlineData("- a\n  - b\n    - c\n    - d\n\n    more of b", "a (b (c; d) more of b)")]
    public void Nothing_of_a_folded_answer_is_lost(string written, string read) =>
        Assert.Equal(read, NoteOf($"<details>\n<summary>What does it do?</summary>\n\n{written}\n\n</details>\n").Answer);

    private static Note NoteOf(string text) => Assert.Single(Reading.Deck(text).Notes);
}
