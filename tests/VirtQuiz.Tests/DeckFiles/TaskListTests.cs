using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>A heading that asks, and a task list below it, are a question with the author's own options.</summary>
public sealed class TaskListTests
{
    private const string Question = "## Which are transport protocols?\n\n- [x] TCP\n- [X] `UDP`\n- [ ] IP\n\nIP is below them.\n\n## Next\n\nText.";

    [Fact]
    public void What_is_ticked_is_right_and_the_text_below_explains()
    {
        var note = Assert.Single(Reading.Deck(Question).Notes);
        Assert.Equal("Which are transport protocols?", note.Question);
        Assert.Equal([new NoteOption("TCP", true), new NoteOption("UDP", true), new NoteOption("IP", false)], note.Options);
        Assert.Equal(("TCP; UDP", "IP is below them."), (note.Answer, note.Explanation));
    }

    [Fact]
    public void An_empty_box_may_lack_its_space() => Assert.Equal(
        [new NoteOption("TCP", true), new NoteOption("IP", false)],
        Assert.Single(Reading.Deck("## Which?\n\n- [x] TCP\n- [] IP").Notes).Options);

    [Theory]
    [InlineData("- [](a.md)\n- [](b.md)")]
    [InlineData("- [x](a.md)\n- plain")]
    public void Links_are_no_boxes(string list) => Assert.DoesNotContain(
        Reading.Of($"## Which?\n\n{list}").Problems, problem => problem.Code == ProblemCode.TaskListPassedOver);

    [Fact]
    public void On_a_flashcard_the_explanation_stands_apart_from_the_answer()
    {
        var card = Assert.Single(DeckCards.Of(Reading.Deck(Question)));
        var question = Assert.IsType<FlashcardQuestion>(QuestionEngine.Make(card, Form.Flashcard, [], seed: 7));
        Assert.Equal("TCP; UDP\n\nIP is below them.", question.Back);
    }

    [Fact]
    public void It_is_asked_with_exactly_these_options()
    {
        var card = Assert.Single(DeckCards.Of(Reading.Deck(Question)));
        var question = Assert.IsType<MultipleAnswerQuestion>(QuestionEngine.Make(card, Form.MultipleAnswer, [], seed: 7));
        Assert.Equal(["IP", "TCP", "UDP"], question.Options.Select(option => option.Text).Order(StringComparer.Ordinal));
        Assert.Equal(["TCP", "UDP"], question.Answers.Select(answer => question.Options[answer].Text).Order(StringComparer.Ordinal));
        Assert.Equal("Which are transport protocols?", question.Prompt.ToString());
    }

    [Theory]
    [InlineData("<details><summary>Why?</summary>\n\nSo.\n\n</details>", null)]
    [InlineData("<details><summary>Explanation</summary>\n\nIP is below.\n\n</details>", "IP is below.")]
    public void What_answers_another_question_explains_nothing(string fold, string? explanation)
    {
        var deck = Reading.Deck($"## Which?\n\n- [x] TCP\n- [ ] IP\n\n{fold}");
        Assert.Equal(explanation, deck.Notes.Single(note => note.Question == "Which?").Explanation);
    }

    [Theory]
    [InlineData("## Q7. The port of DNS is _.\n\n- [ ] 25\n- [x] 53", "The port of DNS is _.")]
    [InlineData("### 다음 중 계층 2는？\n\n- [x] 이더넷\n- [ ] IP", "다음 중 계층 2는？")]
    [InlineData("## Q1。最好的是_。\n\n- [] 甲\n- [x] 乙", "最好的是_。")]
    [InlineData("## Q12：最好的是_。\n\n- [ ] 甲\n- [x] 乙", "最好的是_。")]
    public void A_heading_asks_by_its_mark_or_by_its_number(string text, string question) =>
        Assert.Equal(question, Assert.Single(Reading.Deck(text).Notes).Question);

    [Fact]
    public void Tasks_with_several_kinds_of_bullets_are_one_list()
    {
        var note = Assert.Single(Reading.Deck("## Which?\n\n- [x] TCP\n* [ ] IP\n\n+ [x] UDP\n\nText.\n\n- a").Notes);
        Assert.Equal([new NoteOption("TCP", true), new NoteOption("IP", false), new NoteOption("UDP", true)], note.Options);
    }

    [Theory]
    [InlineData("- [ ] A\n\n```c\nint a;\n```\n\n- [x] B\n\n```c\nint b;\n\nint c;\n```\n", "int a;|int b; int c;")]
    [InlineData("- [ ] .\n\n```\na\n```\n\n- [x] All of it\n\n```\nb\n```\n\nText.", "a|All of it b")]
    [InlineData("- [ ] A\n  ```\n  a\n  ```\n- [x] B\n  ```\n  b\n  ```\n", "a|b")]
    [InlineData("- [ ] one\n- [x] two\n\n```\nb\n```\n", "one|two")]
    [InlineData("- [ ] one\n\n```\na\n```\n\n- [x] two\n\nText.\n\n```\nb\n```\n", "one a|two")]
    public void Code_behind_a_task_belongs_to_it(string list, string options)
    {
        var reading = Reading.Of($"## Which?\n\n{list}");
        Assert.Equal(options, string.Join('|', Assert.Single(reading.Deck!.Notes).Options.Select(option => option.Text)));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Code_of_an_option_is_no_form_of_its_own() =>
        Assert.Empty(Reading.Deck("## Which?\n\n- [ ] A\n\n```\na → b → c\n```\n\n- [x] B\n\n```\nc → b → a\n```\n").Sequences);

    [Fact]
    public void Tasks_behind_text_are_another_list() =>
        Assert.Equal(2, Assert.Single(Reading.Deck("## Which?\n\n- [x] a\n- [ ] b\n\nText.\n\n* [x] c").Notes).Options.Length);

    [Theory]
    [InlineData("## To do\n\n- [x] this\n- [ ] that")]
    [InlineData("## Which?\n\n- [ ] this\n- [ ] that")]
    [InlineData("## Which?\n\n- [x] this\n- [ ] This")]
    [InlineData("## Which?\n\n- [x] this\n- [ ]\n")]
    [InlineData("## Which?\n\n- [x] this\n- that [ ]\n")]
    public void Things_to_do_are_no_question(string text)
    {
        var reading = Reading.Of(text);
        Assert.Empty(reading.Deck!.Notes);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.TaskListPassedOver);
    }
}
