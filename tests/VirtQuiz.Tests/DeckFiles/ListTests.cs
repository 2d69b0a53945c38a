using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

public class ListTests
{
    private const string Table = "| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |\n\n";

    [Theory]
    [InlineData("- **KVM**: turns Linux into a hypervisor", "KVM", "turns Linux into a hypervisor")]
    [InlineData("- **KVM:** a module", "KVM", "a module")]
    [InlineData("* **KVM** – a module", "KVM", "a module")]
    [InlineData("- **KVM** : a module", "KVM", "a module")]
    [InlineData("- __KVM__ - a module", "KVM", "a module")]
    [InlineData("- **VM 탈출(VM escape)**: 나간다", "VM 탈출(VM escape)", "나간다")]
    [InlineData("- **`cgroup`**: limits *use*", "cgroup", "limits use")]
    [InlineData("- **KVM**: a\n  module\n\n  More.", "KVM", "a module More.")]
    [InlineData("- **KVM (Kernel VM)** — a module", "KVM (Kernel VM)", "a module")]
    [InlineData("- **KVM**： 모듈", "KVM", "모듈")]
    public void A_term_with_a_definition_is_a_note(string list, string question, string answer)
    {
        var note = Assert.Single(Reading.Deck(list).Notes);
        Assert.Equal(question, note.Question);
        Assert.Equal(answer, note.Answer);
        Assert.Equal(new Place(1, 3), note.Place);
    }

    [Fact]
    public void Numbered_terms_are_notes_and_no_steps_that_nobody_promised()
    {
        var reading = Reading.Of("1. **KVM**: a module\n2. **Xen**: a hypervisor\n3. **QEMU**: an emulator");
        Assert.Equal(["KVM", "Xen", "QEMU"], reading.Deck!.Notes.Select(note => note.Question));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("- **A**: text", "text")]
    [InlineData("- **a**는 빠르다", "a는 빠르다")]
    [InlineData("- **A** runs fast", "A runs fast")]
    public void A_term_that_is_a_subject_is_its_summary(string list, string text)
    {
        var deck = Reading.Deck(Table + list);
        Assert.Empty(deck.Notes);
        Assert.Equal(("A", text), deck.Summaries.Select(summary => (summary.Subject, summary.Text)).Single());
    }

    [Theory]
    [InlineData("- **KVM**은 모듈이다")]
    [InlineData("- **KVM**")]
    [InlineData("- KVM: a module")]
    [InlineData("- **KVM:**")]
    [InlineData("- plain")]
    [InlineData("- **Note:** read on")]
    [InlineData("- **TODO**: more")]
    [InlineData("- **예시**: 이런 것")]
    [InlineData("- **장점**: 빠르다\n- **단점**: 비싸다")]
    [InlineData("- **Step 1**: boot")]
    [InlineData("- **2024**: founded")]
    [InlineData("- one\n- two\n- **KVM**: a module\n- four\n- five")]
    public void Other_bullets_are_prose(string list) => Assert.Empty(Reading.Deck(list).Notes);

    [Fact]
    public void Bullets_below_a_term_are_its_key_points()
    {
        var note = Assert.Single(Reading.Deck("- **KVM**:\n  - a *module*\n  - needs VT-x\n").Notes);
        Assert.Equal(["a module", "needs VT-x"], note.KeyPoints);
        Assert.Equal("a module; needs VT-x", note.Answer);
    }

    [Theory]
    [InlineData("BIOS → Boot loader → Kernel → init", "BIOS|Boot loader|Kernel|init")]
    [InlineData("SYN -> SYN-ACK -> ACK", "SYN|SYN-ACK|ACK")]
    [InlineData("a => b => c", "a|b|c")]
    [InlineData("BIOS → Boot loader → The init process", "BIOS|Boot loader|The init process")]
    [InlineData("- `SYN` → **SYN-ACK** → ACK", "SYN|SYN-ACK|ACK")]
    [InlineData("```\nBIOS → Kernel → init\n```", "BIOS|Kernel|init")]
    [InlineData("## Boot order\n\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("## How a request flows\n\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("부팅 과정은 다음과 같다.\n\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("A ➔ B ➜ C", "A|B|C")]
    [InlineData("BIOS → Boot loader →\nKernel → init", "BIOS|Boot loader|Kernel|init")]
    [InlineData("BIOS\n→ Kernel\n→ init", "BIOS|Kernel|init")]
    [InlineData("```\nBIOS →\n  Kernel → init\n```", "BIOS|Kernel|init")]
    [InlineData("The order is:\nBIOS → Kernel → init", "BIOS|Kernel|init")]
    [InlineData("① BIOS → ② Kernel → ③ init", "BIOS|Kernel|init")]
    [InlineData("**흐름**: `BIOS` → **Kernel** → [init](http://x)", "BIOS|Kernel|init")]
    [InlineData("> BIOS → Kernel → init", "BIOS|Kernel|init")]
    [InlineData("Boot stages\n===\n\n1) BIOS\n2) Kernel\n3) init", "BIOS|Kernel|init")]
    [InlineData("## TLS 동작 과정 ##\n\n1. BIOS\n\n   why\n\n   - sub\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("## What happens when it starts?\n\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("## CPU cycle steps\n\n1. **Fetch**: reads\n2. **Decode** - splits\n3. **Execute:** does", "Fetch|Decode|Execute")]
    [InlineData("> ## Boot order\n>\n> 1. BIOS\n> 2. Kernel\n> 3. init", "BIOS|Kernel|init")]
    [InlineData("- Boot order\n  1. BIOS\n  2. Kernel\n  3. init", "BIOS|Kernel|init")]
    [InlineData("<!-- virtquiz: sequence -->\n- BIOS\n- Kernel\n- init", "BIOS|Kernel|init")]
    public void Steps_in_order_are_a_sequence(string text, string steps) =>
        Assert.Equal(steps, string.Join('|', Assert.Single(Reading.Deck(text).Sequences).Steps.Select(step => step.Text)));

    [Theory]
    [InlineData("A → B")]
    [InlineData("If A → B → C then all is well.")]
    [InlineData("요청은 클라이언트 → 프록시 → 서버 순으로 전달된다.")]
    [InlineData("연결은 SYN → SYN-ACK → ACK 순서로 맺어진다")]
    [InlineData("It is A → B → C. That is all")]
    [InlineData("compose :: (b -> c) -> (a -> b) -> a -> c")]
    [InlineData("GET \"/a -> /b -> /c\" done")]
    [InlineData("```\nHash Join\n  ->  Seq Scan\n  ->  Hash\n        ->  Seq Scan\n```")]
    [InlineData("A → B → C ← D")]
    [InlineData("```\nA → B → C\n      ↘ D\n```")]
    [InlineData("the request goes from client\nto proxy → server → database")]
    [InlineData("A → B → a step that goes on and on and on until nobody would ever call it a step any more")]
    [InlineData("## Types of process\n\n1. a\n2. b\n3. c")]
    [InlineData("## 프로세스의 특징\n\n1. a\n2. b\n3. c")]
    [InlineData("## Boot process\n\n1. Why?\n2. How?\n3. When?")]
    [InlineData("## Steps\n\n1. [A](#a)\n2. [B](#b)\n3. [C](#c)")]
    [InlineData("```c\nx->y->z\n```")]
    [InlineData("```js\na => b => c\n```")]
    [InlineData("1. BIOS\n2. Kernel\n3. init")]
    [InlineData("## Boot order\n\n1. BIOS\n2. Kernel")]
    [InlineData("## Boot order\n\n- BIOS\n- Kernel\n- init")]
    public void Without_an_order_there_is_no_sequence(string text) => Assert.Empty(Reading.Deck(text).Sequences);

    [Fact]
    public void A_label_before_the_chain_is_its_title()
    {
        var sequence = Assert.Single(Reading.Deck("# Boot\n\nLinux: BIOS → Kernel → init").Sequences);
        Assert.Equal("Linux", sequence.Title);
        Assert.Equal("BIOS", sequence.Steps[0].Text);
    }

    [Theory]
    [InlineData("1. What is a VM?\n2. Why?\n3. How?", "1:4 Note SequenceNotPromised")]
    [InlineData("<table><tr><td>x</td></tr></table>", "1:1 Note HtmlTablePassedOver")]
    [InlineData("1. a\n2. b\n3. c", "1:4 Note SequenceNotPromised")]
    public void What_is_not_read_is_reported(string text, string problem) =>
        Assert.Contains(problem, Reading.Problems(Reading.Of(text)));
}
