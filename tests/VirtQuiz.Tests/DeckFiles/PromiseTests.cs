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
    // The last noun of a Korean or Chinese phrase says what it is about.
    [InlineData("## 암호화 방식 진행 과정\n\n", true)]
    [InlineData("## 진행 과정의 특징\n\n", false)]
    [InlineData("## 垃圾收集方式的执行流程\n\n", true)]
    [InlineData("## 이유\n\n특징이 많다. 순서는 이렇다:\n\n", true)]
    [InlineData("## Net\n\n순서를 본다. 특징은 이렇다:\n\n", false)]
    // English says it anywhere, so that only an explicit promise outranks the name of another kind.
    [InlineData("## Net\n\nThe chain's rules, in the order they appear, are:\n\n", true)]
    [InlineData("## Net\n\nThe steps of both types are:\n\n", true)]
    [InlineData("## Net\n\nTypes of process:\n\n", false)]
    [InlineData("## Net\n\nIn order to pass, know these:\n\n", false)]
    // A sentence that only points below stands for the one before it.
    [InlineData("## Net\n\n세 단계를 거친다. 다음과 같다.\n\n", true)]
    [InlineData("## 순서\n\n이유가 있다. 아래와 같다.\n\n", false)]
    // A paragraph is one text, however its lines are broken.
    [InlineData("## Net\n\nThe rules, told in the order they appear in\nthe output above, are:\n\n", true)]
    [InlineData("## Net\n\nThe following procedure sets it up\nonce. You need a card.\n\n", true)]
    [InlineData("## Net\n\nThe steps (e.g. of Linux) are told below.\n\n", true)]
    // Paths and chains of what is called, asked or looked up.
    [InlineData("## Net\n\nThe call chain is roughly:\n\n", true)]
    [InlineData("## Net\n\n可以按下面路径排查：\n\n", true)]
    [InlineData("## Net\n\n排查路径：\n\n", true)]
    [InlineData("## 요청 경로\n\n", true)]
    [InlineData("## 파일 경로\n\n", false)]
    [InlineData("## Net\n\n쿠키 경로가 요청 경로와 맞는 때:\n\n", false)]
    // A task is told in steps; what only begins like one is not.
    [InlineData("## How to install it\n\n", true)]
    [InlineData("## Create a bucket\n\n", true)]
    [InlineData("## 2.1 Set up the lab\n\n", true)]
    [InlineData("## How to choose one\n\n", false)]
    [InlineData("## Install\n\nKnown limitations:\n\n", false)]
    [InlineData("## How to deploy it\n\nEach pod contains four containers:\n\n", false)]
    [InlineData("## Run levels\n\n", false)]
    [InlineData("## Use cases\n\n", false)]
    // The nearest prose counts, whatever stands between.
    [InlineData("## Net\n\nThe steps are:\n\n- quick\n- cheap\n\n<!-- end -->\n\n", true)]
    [InlineData("## Net\n\nThe steps are:\n\n```\nx\n```\n\n", true)]
    [InlineData("## Net\n\nThe steps are:\n\n![steps](a.png)\n\n", true)]
    [InlineData("## Boot order\n\nReasons:\n\n- quick\n- cheap\n\n<!-- end -->\n\n", false)]
    [InlineData("## Net\n\nThe steps are:\n\n```\nx\n```\n\nText.\n\n", false)]
    [InlineData("## Net\n\nThe steps are:\n\n- quick\n- cheap\n\nText.\n\n", false)]
    [InlineData("## Net\n\nThe steps are:\n\n1. one\n2. two\n\n<!-- end -->\n\n", false)]
    public void A_numbered_list_is_a_sequence_where_its_order_is_promised(string above, bool isSequence)
    {
        var deck = Reading.Deck($"{above}1. Fetch\n2. Decode\n3. Execute\n");

        Assert.Equal(isSequence ? 1 : 0, deck.Sequences.Length);
    }

    [Theory]
    [InlineData("1. First read the log\n2. Reproduce it\n3. Finally write a test", true)]
    [InlineData("1. 先看日志\n2. 再重现\n3. 最后写测试", true)]
    [InlineData("1. 먼저 로그를 본다\n2. 재현한다\n3. 마지막으로 테스트를 쓴다", true)]
    [InlineData("1. 先看日志\n2. 再重现\n3. 接着写测试", true)]
    [InlineData("1. First read the log\n2. Reproduce it\n3. Then write a test", true)]
    [InlineData("1. First-class functions\n2. Closures\n3. Last in, first out", false)]
    [InlineData("1. 先进先出\n2. 栈\n3. 最后", false)]
    public void Items_may_say_themselves_which_is_the_first_and_which_the_last(string list, bool isSequence) =>
        Assert.Equal(isSequence ? 1 : 0, Reading.Deck($"# Debugging\n\n{list}\n").Sequences.Length);

    [Fact]
    public void Terms_below_a_task_are_terms() => Assert.Empty(
        Reading.Deck("## Install it\n\n1. **apt**: on Debian\n2. **dnf**: on Fedora\n3. **brew**: on macOS\n").Sequences);

    [Theory]
    [InlineData("byte -> short -> int -> double 순", "byte | short | int | double")]
    [InlineData("A ▶\uFE0E B ▶\uFE0E C", "A | B | C")]
    [InlineData("2h → 12h → 24h → ...", "2h | 12h | 24h")]
    public void The_ends_of_a_chain_are_no_part_of_its_steps(string chain, string steps) => Assert.Equal(
        steps, string.Join(" | ", Reading.Deck($"# Types\n\n{chain}\n").Sequences.Single().Steps.Select(step => step.Text)));

    [Theory]
    [InlineData("1. push → look up → store\n2. push → look up → drop", "push | look up | store", "push | look up | drop")]
    [InlineData("1. push → 2. look up → 3. store", "1. push | 2. look up | 3. store")]
    public void The_number_of_a_line_of_code_is_no_part_of_its_first_step(string code, params string[] chains) => Assert.Equal(
        chains, Reading.Deck(Reading.Fenced(code)).Sequences.Select(chain => string.Join(" | ", chain.Steps.Select(step => step.Text))));

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
