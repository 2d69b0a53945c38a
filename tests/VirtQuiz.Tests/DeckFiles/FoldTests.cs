using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What <c>&lt;details&gt;</c> folds becomes a note when its summary asks something.</summary>
public sealed class FoldTests
{
    [Theory]
    [InlineData("Why?", "[RFC 793](https://example.org)", ProblemCode.DetailsOfLinks)]
    [InlineData("Why?", "- [RFC 793](https://example.org)\n- https://example.org/2", ProblemCode.DetailsOfLinks)]
    [InlineData("Why?", "See [RFC 793](https://example.org)", null)]
    [InlineData("Why?", "- [RFC 793](https://example.org)\n  - it says so", null)]
    [InlineData("Why?", "[RFC 793](https://example.org)\n\n    make it so", null)]
    [InlineData("The whole list ...", "One.", ProblemCode.DetailsNotAsked)]
    [InlineData("전체 목록…", "하나.", ProblemCode.DetailsNotAsked)]
    [InlineData("Why is it …?", "So.", null)]
    public void Links_answer_nothing_and_what_is_broken_off_asks_nothing(string summary, string answer, ProblemCode? problem)
    {
        var reading = Reading.Of($"<details>\n<summary>{summary}</summary>\n\n{answer}\n\n</details>\n");
        Assert.Equal(problem is null ? 1 : 0, reading.Deck!.Notes.Length);
        Assert.Equal(problem is not null, reading.Problems.Any(found => found.Code == problem));
    }

    public static TheoryData<string, string> Folds => new()
    {
        { "<details><summary>What is DNS?</summary>A directory.</details>", "What is DNS? = A directory." },
        { "<details>\n<summary>What is DNS?</summary>\n\nA **directory**.\n\n</details>", "What is DNS? = A directory." },
        { "<details>\n<summary>What is DNS?</summary>\nA `directory`\nof names.\n</details>", "What is DNS? = A directory of names." },
        { "<details>\n<summary>What is DNS?</summary><br><b>\n\nA directory.\n</b></details>", "What is DNS? = A directory." },
        { "<DETAILS open>\n<Summary><b>What</b> is <code>DNS</code>?</Summary>\n<p>A directory &amp; more.</p>\n</DETAILS>", "What is DNS? = A directory & more." },
        { "<details markdown=\"1\">\n\n  <summary>\n    What is\n    DNS?\n  </summary>\n\nA directory.\n</details>", "What is DNS? = A directory." },
        { "<details><summary>Q3. What is DNS? **</summary>A directory.</details>", "What is DNS? = A directory." },
        { "<details><summary>What is DNS? (click to expand)</summary>A directory.</details>", "What is DNS? = A directory." },
        { "<details><summary>DNS란? (클릭)</summary>이름표.</details>", "DNS란? = 이름표." },
        { "<details><summary>What does (click) do?</summary>It opens.</details>", "What does (click) do? = It opens." },
        { "<details><summary>Why?</summary>\n<div>It is <b>so</b>.<br>Yes</div>\n</details>", "Why? = It is so. Yes" },
        { "<details>\n  <summary>Why?</summary>\n    It is <b>so</b>.\n</details>", "Why? = It is so." },
        { "<details>\n<summary>Why?</summary>\n\n    so < 3;\n</details>", "Why? = so < 3;" },
        { "<details><summary>Explain caching</summary>\n\n- near\n- fast\n\n</details>", "Explain caching = near; fast [near/fast]" },
        { "<details><summary>Why?</summary><ul><li>near</li><li>fast</li></ul></details>", "Why? = near; fast [near/fast]" },
        { "<details><summary>Why?</summary>\n<ul>\n<li>near</li>\n<li>fast</li>\n</ul>\n</details>", "Why? = near; fast [near/fast]" },
        { "<details><summary>How?</summary>\n\nRun it:\n\n```sh\nkubectl get pods\n```\n\n</details>", "How? = Run it: kubectl get pods" },
        { "<details><summary>How?</summary>\n\n```sh\nkubectl get pods\n```\n\n</details>", "How? = kubectl get pods" },
        { "<details\n  open>\n<summary\nclass=\"x\">Why?</summary>\nSo.\n</details\n>", "Why? = So." },
        { "<details\n>\n\n<summary\nid=x\n>Why?</summary\n>So.</details>", "Why? = So." },
        { "> <details\n> class=\"x\"><summary>Why?</summary>\n> So.\n> </details>", "Why? = So." },
        { "- <details\n  open><summary>Why?</summary>\n\n  So.\n\n  </details>", "Why? = So." },
        { "- <details><summary>Why?</summary>\n\n  So.\n\n  </details>", "Why? = So." },
        { "> <details>\n> <summary>Why?</summary>\n>\n> So.\n>\n> </details>", "Why? = So." },
        { "## Why does it wait?\n\n<details><summary>Answer</summary>\n\nFor the lock.\n\n</details>", "Why does it wait? = For the lock." },
        { "왜 기다리나요?\n\n<details>\n<summary>정답 보기</summary>\n잠금 때문입니다.\n</details>", "왜 기다리나요? = 잠금 때문입니다." },
        { "1. Why does it wait?\n\n   <details><summary>Answer</summary>\n\n   For the lock.\n\n   </details>", "Why does it wait? = For the lock." },
        { "What is\n**this**?\n\n<details><summary>Answer</summary>So.</details>", "What is this? = So." },
        { "1. In a test\n   why [so](#x)?\n\n   <details><summary>Answer</summary>\n\n   So.\n\n   </details>", "In a test why so? = So." },
        { "## Is it `List<T>`? {#a}\n\n<details><summary>Answer</summary>So.</details>", "Is it List<T>? = So." },
        { "1. Locks\n\n   <details><summary>Why?</summary>\n\n   So.\n\n   </details>", "Why? = So." },
        { "## What is printed?\n\n```js\nshow(1);\nshow(2);\n```\n\n<details><summary><b>Answer</b></summary>\n\nBoth.\n\n</details>", "What is printed? show(1); show(2); = Both." },
        { "무엇이 나오나요?\n\n![그림](a.png)\n\n<details>\n<summary>답 보기</summary>\n\n둘 다.\n</details>", "무엇이 나오나요? = 둘 다." },
        { "<details><summary>What do these do?\n\n  * foo\n  * bar\n</summary>\n\n  * foo - prints foo\n</details>", "What do these do? foo bar = foo - prints foo [foo - prints foo]" },
        { "<details><summary>One?</summary>\n\n1\n\n## Two\n\n2", "One? = 1" },
        { "<details><summary>One?</summary>1</details><details><summary>Two?</summary>2</details>", "One? = 1|Two? = 2" },
        { "<details><summary>One?</summary>\n1\n<details><summary>Two?</summary>\n2\n</details>\n</details>", "One? = 1|Two? = 2" },
        { "<details>\n<summary>One?</summary>\n1\n\n<details>\n<summary>Two?</summary>\n2\n</details>\n", "One? = 1|Two? = 2" },
    };

    [Theory]
    [MemberData(nameof(Folds))]
    public void A_fold_that_asks_is_a_note(string text, string notes) =>
        Assert.Equal(notes, string.Join('|', Reading.Deck(text).Notes.Select(Told)));

    [Theory]
    [InlineData("<details><summary>Click to expand</summary>\n\nA log.\n\n</details>", "1:1 Note DetailsNotAsked Click to expand")]
    [InlineData("<details><summary>목차 펼치기</summary>\n\n- [하나](#1)\n\n</details>", "1:1 Note DetailsNotAsked 목차 펼치기")]
    [InlineData("<details><summary>Output of the run</summary>\n\n```\nok\n```\n</details>", "1:1 Note DetailsNotAsked Output of the run")]
    [InlineData("Text.\n\n<details><summary>Answer</summary>42</details>", "3:1 Note DetailsNotAsked Answer")]
    [InlineData("<details><summary>Why?</summary><br><b>\n</b></details>", "1:1 Note DetailsEmpty Why?")]
    [InlineData("<details>\nText\n</details>", "1:1 Warning DetailsWithoutSummary")]
    [InlineData("<details><summary>Why?</summary>\nSo.\n", "1:1 Warning DetailsUnclosed")]
    public void A_fold_that_asks_nothing_or_is_broken_is_reported(string text, string problem) =>
        Assert.Contains(problem, Reading.Problems(Reading.Of(text)));

    [Theory]
    [InlineData("#### Answer: B\n\nText joins with text.", "2|*11", "11 Text joins with text.")]
    [InlineData("**Answer: a**\n\n- It adds", "*2|11", "2 It adds")]
    [InlineData("정답: B", "2|*11", "11")]
    public void A_folded_answer_ticks_one_of_the_lettered_options_above(string answer, string options, string told)
    {
        var note = Assert.Single(Reading.Deck(
            $"### 7. Printed by this\n```js\nshow(1 + \"1\");\n```\n- A: `2`\n- B: `11`\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n{answer}\n</p>\n</details>\n").Notes);

        Assert.Equal("Printed by this show(1 + \"1\");", note.Question);
        Assert.Equal(options, string.Join('|', note.Options.Select(option => (option.IsRight ? "*" : "") + option.Text)));
        Assert.Equal(told, $"{note.Answer} {note.Explanation}".Trim());
    }

    [Fact]
    public void A_summary_that_comes_again_and_again_is_a_label_in_any_language()
    {
        string Quiz(int number, string label = "<b>Odgovor</b>") => $"### Q{number} Which is {number}?\n\n- A: `1`\n- B: `{number}`\n\n<details><summary>{label}</summary>\n\n#### Odgovor: B\n\nJer.\n</details>\n\n";

        var notes = Reading.Deck(Quiz(2) + Quiz(3, "<b> Odgovor </b>") + Quiz(4, "**Odgovor**")).Notes;

        Assert.Equal(["Which is 2?", "Which is 3?", "Which is 4?"], notes.Select(note => note.Question));
        Assert.All(notes, note => Assert.Equal((false, true, "Jer."), (note.Options[0].IsRight, note.Options[1].IsRight, note.Explanation)));
    }

    [Theory]
    [InlineData("- How does it start?\n- And end?")]
    [InlineData("- TCP의 시작을 설명해 주세요.\n- UDP와 비교해 주세요.\n- 왜 그럴까요?")]
    [InlineData("- 어떻게 연결하나요?\n- 언제 끊기나요? (시간 초과는 빼고)\n- 서버를 설계해 보세요.\n- 왜 그럴까요?")]
    public void Questions_to_follow_up_with_answer_nothing(string bullets)
    {
        var reading = Reading.Of($"<details><summary>What is TCP?</summary>\n\n{bullets}\n</details>");

        Assert.Empty(reading.Deck!.Notes);
        Assert.Contains("1:1 Note DetailsEmpty What is TCP?", Reading.Problems(reading));
    }

    [Fact]
    public void Advice_is_an_answer() => Assert.Single(Reading.Deck(
        "<details><summary>느리면 어떻게 하나요?</summary>\n\n- 로그를 확인하세요.\n- 지표를 보세요.\n</details>").Notes);

    [Theory]
    [InlineData("## Why?\n\nText.\n\n```\ncode\n```\n\n<details><summary>Answer</summary>\n\nSo.\n</details>", "DetailsNotAsked")]
    [InlineData("## Why?\n\n```\ncode\n```\n\n<details><summary>Hint</summary>\n\nSo.\n</details>", "DetailsNotAsked")]
    [InlineData("## Locks\n\n```\ncode\n```\n\n<details><summary>Answer</summary>\n\nSo.\n</details>", "DetailsNotAsked")]
    [InlineData("## Why?\n\n- A: one\n- B: two\n\n<details><summary>Answer</summary>\n\nSo.\n</details>", "TaskListPassedOver")]
    public void A_fold_below_no_question_it_could_answer_is_passed_over(string text, string code)
    {
        Assert.Empty(Reading.Deck(text).Notes);
        Assert.Contains(Reading.Problems(Reading.Of(text)), problem => problem.Contains(code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("```html\n<details><summary>Why?</summary>So.</details>\n```")]
    [InlineData("- ```html\n  <details><summary>Why?</summary>So.</details>\n  ```")]
    [InlineData("> 1) ~~~\n>    <details><summary>Why?</summary>So.</details>\n>    ```")]
    [InlineData("```\n> ```\n<details><summary>Why?</summary>So.</details>\n```")]
    [InlineData("Write `<details><summary>Why?</summary>So.</details>` for it.")]
    [InlineData("<details\n\nopen><summary>Why?</summary>So.</details>")]
    [InlineData("<details\n<p open><summary>Why?</summary>So.")]
    [InlineData("Write \\<details><summary>Why?</summary>So. for it.")]
    [InlineData("<!--\n<details><summary>Why?</summary>So.</details>\n-->")]
    public void In_code_and_in_comments_there_is_no_fold(string text) => Assert.Empty(Reading.Deck(text).Notes);

    [Theory]
    [InlineData("<!-- virtquiz: skip -->\n<details><summary>One?</summary>1</details>\n\n## Two\n\n- **MTU**: a size", "MTU = a size", "2:1")]
    [InlineData("<!-- virtquiz: skip --><details>\n<summary>One?</summary>\n\n- **a**: b\n\n</details>\n<details><summary>Two?</summary>2</details>", "Two? = 2", "1:24")]
    [InlineData("<!--\nvirtquiz: skip\n-->\n\n<details>\n<summary>One?</summary>\n<details>\n<summary>In?</summary>\n3\n</details>\n</details>\n<details><summary>Two?</summary>2</details>", "Two? = 2", "5:1")]
    [InlineData("- a\n\n  <!-- virtquiz: skip -->\n  <details><summary>One?</summary>\n\n  1\n\n  </details>\n- <details><summary>Two?</summary>2</details>", "Two? = 2", "4:3")]
    public void A_comment_skips_the_fold_below_and_no_more(string text, string notes, string place)
    {
        var reading = Reading.Of(text);
        Assert.Equal(notes, string.Join('|', reading.Deck!.Notes.Select(Told)));
        Assert.Equal([$"{place} Note SkippedByComment"], Reading.Problems(reading));
    }

    [Theory]
    [InlineData("<!-- virtquiz: skip -->\n\ntext\n\n<details><summary>One?</summary>1</details>")]
    [InlineData("<!-- one --> <details><summary>One?</summary>1</details>")]
    [InlineData("Write `<!--` first.\n\n<details><summary>One?</summary>1</details>")]
    [InlineData("<details><summary>One?<!-- hard --></summary>1</details>")]
    public void Other_comments_leave_it_alone(string text) =>
        Assert.Equal("One? = 1", Told(Assert.Single(Reading.Deck(text).Notes)));

    [Theory]
    [InlineData("\n- a\n- b\n\n```sh\n{ ls -l\n}\n```\n\n- c\n", "a; b { ls -l } c", "• a/• b/{ ls -l/}/• c")]
    [InlineData("\n3. a\n4. b\n\nC\n", "a; b C", "3. a/4. b/C")]
    [InlineData("<ol><li>a</li><li>b</li></ol>", "a; b", "1. a/2. b")]
    [InlineData("A\n\n- a\n\nB\n", "A a B", "A/• a/B")]
    [InlineData("A\n\nB\n- a\n\nC", "A B a C", "A/B/• a/C")]
    [InlineData("\n<ul><li>a</li></ul>\n<pre>b\nc</pre>\n\nD\n", "a b c D", "• a/b/c/D")]
    [InlineData("A<details><summary>In?</summary>I</details>B", "A B", "A/B")]
    public void An_answer_keeps_the_order_in_which_it_is_written(string folded, string answer, string inFull)
    {
        var note = Reading.Deck($"<details><summary>Why?</summary>{folded}</details>").Notes.Single(note => note.Question == "Why?");
        Assert.Equal((answer, inFull), (note.Answer, note.AnswerInFull.Replace('\n', '/')));
    }

    [Fact]
    public void A_table_in_a_fold_is_a_comparison_and_stands_where_it_stands()
    {
        var deck = Reading.Deck(
            "# Net\n\n<details>\n<summary>TCP or UDP?</summary>\n| Item | TCP | UDP |\n|---|---|---|\n| Order | kept | lost |\n\nIt depends.\n</details>");
        var comparison = Assert.Single(deck.Comparisons);
        Assert.Equal(new Place(7, 11), comparison.Rows[0].Cells[0]!.Place);
        Assert.Equal("TCP or UDP? = Order | kept | lost It depends.", Told(Assert.Single(deck.Notes)));
    }

    [Fact]
    public void A_heading_in_a_fold_holds_for_nothing_behind_it()
    {
        var deck = Reading.Deck(
            "# Net\n\n<details>\n<summary>Why?</summary>\n\n### Inside\n\nSo.\n\n</details>\n\n| Item | TCP | UDP |\n|---|---|---|\n| Order | kept | lost |");
        Assert.Equal("Net", Assert.Single(deck.Comparisons).Title);
    }

    [Theory]
    // Right behind a fold another one begins.
    [InlineData("# Net\n\n<details>\n<summary>Why?</summary>\n\n## TCP\n\nSo.\n\n</details>\n<details>\n<summary>How?</summary>\n\n{0}\n\n</details>", "Net")]
    // Behind an inner fold its outer one goes on.
    [InlineData("# Net\n\n<details>\n<summary>Why?</summary>\n\n## TCP\n\n<details>\n<summary>How?</summary>\n\n### Inside\n\nSo.\n\n</details>\n\n{0}\n\n</details>", "TCP")]
    [InlineData("# Net\n\n<details>\n<summary>Why?</summary>\n\n## TCP\n\n{0}\n\n</details>", "TCP")]
    public void A_heading_holds_for_its_own_fold(string text, string title)
    {
        const string Table = "| Item | TCP | UDP |\n|---|---|---|\n| Order | kept | lost |";

        Assert.Equal(title, Reading.Comparison(text.Replace("{0}", Table)).Title);
    }

    [Theory]
    [InlineData("<details")]
    [InlineData("<details ")]
    [InlineData("><details")]
    [InlineData("<details><summary>x</summary>")]
    [InlineData("<details><p <p ")]
    [InlineData("<details><!-- ")]
    [InlineData("`<details>``")]
    [InlineData("- ```")]
    public void Tags_without_an_end_cost_little(string tags)
    {
        var text = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat(tags, 20)), 2_000).Concat(Enumerable.Repeat(tags, 40_000)));
        Assert.NotNull(Reading.Of(text).Deck);
    }

    private static string Told(Note note) =>
        $"{note.Question} = {note.Answer}{(note.KeyPoints.IsEmpty ? "" : $" [{string.Join('/', note.KeyPoints)}]")}";

    [Fact]
    public void Lists_in_folds_without_blank_lines_between_them_stay_apart()
    {
        var text = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<details><summary>Question {i}?</summary>\n- a{i}\n</details>\n"));
        var notes = Reading.Deck(text).Notes;
        Assert.Equal(Enumerable.Range(0, 3_000).Select(i => ($"Question {i}?", $"a{i}")), notes.Select(note => (note.Question, note.Answer)));
    }

    [Theory]
    [InlineData("Show how a socket is opened")]
    [InlineData("View vs materialized view")]
    [InlineData("Open-closed principle")]
    [InlineData("해시 테이블 알아보기")]
    public void A_topic_is_no_label(string summary) =>
        Assert.Equal(summary, Assert.Single(Reading.Deck($"<details><summary>{summary}</summary>\n\nA\n</details>").Notes).Question);
}
