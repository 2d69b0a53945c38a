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
    [InlineData("- **KVM** (of Linux): a module", "KVM", "(of Linux) a module")]
    [InlineData("- **KVM**(리눅스) - a module", "KVM", "(리눅스) a module")]
    [InlineData("- **KVM** (of Linux):\n  - a module", "KVM", "(of Linux)")]
    [InlineData("- **KVM**: a\n  module\n\n  More.", "KVM", "a module More.")]
    [InlineData("- **지오**: 나름 (**지금**) 또는", "지오", "나름 (지금) 또는")]
    [InlineData("- **지오**：나름，**지금** 또는", "지오", "나름，지금 또는")]
    [InlineData("- **VM(가상)**: a `**b` (**c(d)**는)", "VM(가상)", "a **b (c(d)는)")]
    public void A_term_with_a_definition_is_a_note(string list, string question, string answer)
    {
        var note = Assert.Single(Reading.Deck(list).Notes);
        Assert.Equal(question, note.Question);
        Assert.Equal(answer, note.Answer);
        Assert.Equal(new Place(1, 3), note.Place);
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
    [InlineData("- **KVM** (of Linux) is a module")]
    [InlineData("- **KVM** (of Linux):")]
    [InlineData("- **KVM** (of Linux")]
    [InlineData("- **KVM:** -> off")]
    [InlineData("- `idle`: waits for work")]
    [InlineData("- `idle`: waits for work\n- `busy`: works\n- a\n- b\n- c")]
    [InlineData("- `idle` waits for work\n- `busy` works")]
    [InlineData("- `idle`\n- `busy`")]
    [InlineData("- `src/main.c`: begins\n- `Makefile.in`: builds")]
    [InlineData("- **KVM**: → switch it on")]
    [InlineData("- plain")]
    [InlineData("- **Note**: mind the gap")]
    [InlineData("- **장점**: 빠르다")]
    [InlineData("- **优点**：快")]
    [InlineData("- **第一步**：快")]
    [InlineData("- **短所**：高い")]
    public void Other_bullets_are_prose(string list) => Assert.Empty(Reading.Deck(list).Notes);

    [Theory]
    [InlineData("## A\n\n- **size**: in rows\n\n## B\n\n- **size**: in dots", "A: size|B: size")]
    [InlineData("## A:\n\n- **Size**: in rows\n\n## B\n\n- **size**: in dots\n- **depth**: in bits", "A: Size|B: size|B: depth")]
    [InlineData("## A\n\n- **size**: in rows\n- **size**: in lines\n\n## B\n\n- **size**: in dots", "A: size|A: size|B: size")]
    [InlineData("## A\n\n- **size**: in rows\n\n## B\n\n- **size**: in rows", "size|size")]
    [InlineData("## A\n\n- **size**: in rows\n- **size**: in dots", "size|size")]
    [InlineData("## Size\n\n- **Size**: in rows\n\n## B\n\n- **Size**: in dots", "Size|B: Size")]
    [InlineData("## Resize\n\n- **h**: height", "Resize: h")]
    [InlineData("## Resize\n\n- **h**: height\n- **step**: one\n\nText.\n\n- **unit**: rows\n- **form**: text", "Resize: h|Resize: step|unit|form")]
    [InlineData("## 자료 구조\n\n- **힙**: 나무", "힙")]
    public void A_term_that_says_too_little_is_asked_below_its_heading(string text, string questions) =>
        Assert.Equal(questions, string.Join('|', Reading.Deck(text).Notes.Select(note => note.Question)));

    [Theory]
    [InlineData("- `idle`: waits for work\n- `busy` - works", "idle|busy")]
    [InlineData("- `./mill compile`: compiles all\n- `./mill test`: tests all", "./mill compile|./mill test")]
    [InlineData("- `idle`: waits\n- `busy`: works\n- See below.\n- More to come.", "idle|busy")]
    [InlineData("- `-v`, `--verbose`: tells more\n- `-q` (or `--quiet`): tells less", "-v, --verbose|-q")]
    [InlineData("- **`idle`**: waits\n- `busy`: works\n- `gone`: left", "idle|busy|gone")]
    [InlineData("## Signs\n\n- `_`: any one\n- `+`: one or more\n- `many`: more", "Signs: _|Signs: +|Signs: many")]
    [InlineData("- `404`: not found\n- `500`: broken", "404|500")]
    [InlineData("- `/etc/hosts`: names\n- `/etc/passwd`: users", "/etc/hosts|/etc/passwd")]
    public void Code_that_a_list_defines_is_a_term(string list, string questions) =>
        Assert.Equal(questions, string.Join('|', Reading.Deck(list).Notes.Select(note => note.Question)));

    [Theory]
    [InlineData("- **+**: one or more\n- **?**: none or one\n- **n**: as many", "1:3 Note TermOfSigns 1")]
    [InlineData("- `+`: one or more\n- `?`: none or one", null)]
    [InlineData("- **2**: a pair\n- **3**: a crowd", null)]
    [InlineData("- **+**: one or more\n- plain\n- plain", null)]
    public void Signs_that_are_no_term_are_reported(string list, string? problem) =>
        Assert.Equal(problem, Reading.Problems(Reading.Of(list)).SingleOrDefault(found => found.Contains("TermOfSigns", StringComparison.Ordinal)));

    [Fact]
    public void A_subject_is_its_summary_below_any_heading() =>
        Assert.Equal(["a", "b"], Reading.Deck($"{Table}## X\n\n- **A**: a\n\n## Y\n\n- **A**: b").Summaries.Select(summary => summary.Text));

    [Theory]
    [InlineData("- **KVM**: one\n- plain", 1)]
    [InlineData("- **KVM**: one\n- plain\n- plain", 0)]
    [InlineData("- **KVM**: one\n- plain\n- plain\n- plain\n- **Xen**: two\n- plain", 2)]
    [InlineData("- **KVM**: one\n- **Xen** runs\n- plain", 0)]
    [InlineData("1. **KVM**: one\n2. **Xen**: two", 2)]
    [InlineData("1. **KVM**: one\n2. plain\n3. plain", 0)]
    public void Several_items_of_a_list_or_half_of_it_are_terms(string list, int notes) =>
        Assert.Equal(notes, Reading.Deck(list).Notes.Length);

    [Fact]
    public void A_lone_term_may_still_be_a_summary() =>
        Assert.Single(Reading.Deck(Table + "- **A**: text\n- plain\n- plain").Summaries);

    [Theory]
    [InlineData("1. **Fetch**: read it\n2. **Decode:** look it up\n3. **Execute** – do it", "Fetch (read it)|Decode (look it up)|Execute (do it)")]
    [InlineData("1. **Fetch**: read it\n2. Decode: look it up\n3. **Execute**: do it", "Fetch: read it ()|Decode: look it up ()|Execute: do it ()")]
    [InlineData("1. **Client**: ask\n2. **Server**: answer\n3. **Client**: thank", "Client: ask ()|Server: answer ()|Client: thank ()")]
    [InlineData("1. **Step 1**: ask\n2. **Step 2**: answer\n3. **Step 3**: thank", "Step 1: ask ()|Step 2: answer ()|Step 3: thank ()")]
    [InlineData("1. **Ask**\n2. **Answer** it\n3. **Thank**: be kind", "Ask ()|Answer it ()|Thank: be kind ()")]
    public void Steps_with_names_are_known_by_them(string list, string steps) =>
        Assert.Equal(steps, string.Join('|', Assert.Single(Reading.Deck($"## Steps\n\n{list}").Sequences).Steps
            .Select(step => $"{step.Text} ({step.Annotation})")));

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
    [InlineData("BIOS ── → Kernel ──→ init.", "BIOS|Kernel|init")]
    [InlineData("```\n1) a → 2) b → 3) c\n```", "1) a|2) b|3) c")]
    [InlineData("Flow — a → b → c", "a|b|c")]
    [InlineData("순서：a → b → c", "a|b|c")]
    [InlineData("## 동작 원리\n\n1. 요청을 받는다\n2. 찾는다\n3. 답한다", "요청을 받는다|찾는다|답한다")]
    [InlineData("## How DNS works\n\n1. ask\n2. look up\n3. answer", "ask|look up|answer")]
    [InlineData("## Notes\n\nThe steps are:\n\n1. ask\n2. look up\n3. answer", "ask|look up|answer")]
    [InlineData("A ➔ B ➔ C", "A|B|C")]
    [InlineData("BIOS → Boot loader →\nKernel → init", "BIOS|Boot loader|Kernel|init")]
    [InlineData("BIOS\n→ Kernel\n→ init", "BIOS|Kernel|init")]
    [InlineData("Boot order: BIOS\n→ Kernel\n→ init", "BIOS|Kernel|init")]
    [InlineData("Step 1: ask → Step 2: wait → Step 3: read", "Step 1: ask|Step 2: wait|Step 3: read")]
    [InlineData("client → proxy:80 → server (port: 8080)", "client|proxy:80|server (port: 8080)")]
    [InlineData("[1] ask → [2] wait → [3] read", "[1] ask|[2] wait|[3] read")]
    [InlineData("```\nBIOS →\n  Kernel → init\n```", "BIOS|Kernel|init")]
    [InlineData("The order is:\nBIOS → Kernel → init", "BIOS|Kernel|init")]
    [InlineData("① BIOS → ② Kernel → ③ init", "BIOS|Kernel|init")]
    [InlineData("- Boot order\n  1. BIOS\n  2. Kernel\n  3. init", "BIOS|Kernel|init")]
    [InlineData("## 부팅 과정\n\n* 두 길\n  * 하나는 빠른 방식\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("* 특징\n* 부팅 순서\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("## OSI\n\n1. 물리 계층\n2. 링크 계층(Link)\n3. **망 계층**: 길", "물리 계층|링크 계층(Link)|망 계층: 길")]
    [InlineData("## 격리 수준\n\n1. Foo (레벨 0)\n2. Bar (레벨 1)\n3. Baz (레벨 2)", "Foo (레벨 0)|Bar (레벨 1)|Baz (레벨 2)")]
    [InlineData("## RDB\n\n1. **写阶段**：甲\n2. **改阶段**：乙\n3. **复制阶段**：丙", "写阶段|改阶段|复制阶段")]
    [InlineData("## TCP/IP 4계층\n\n1. 링크\n2. 인터넷\n3. 전송\n4. 응용", "링크|인터넷|전송|응용")]
    [InlineData("## The 3-layer model\n\n1. access\n2. middle\n3. core", "access|middle|core")]
    [InlineData("## 启动流程\n\n1. BIOS\n2. Kernel\n3. init", "BIOS|Kernel|init")]
    [InlineData("一个请求可以简化为以下 3 步：\n\n1. 发送\n2. 排队\n3. 返回", "发送|排队|返回")]
    [InlineData("## 特点\n\n执行顺序如下：\n\n1. 甲\n2. 乙\n3. 丙", "甲|乙|丙")]
    [InlineData("## 工作原理\n\n1. 甲\n2. 乙\n3. 丙", "甲|乙|丙")]
    [InlineData("## 啟動過程\n\n1. 甲\n2. 乙\n3. 丙", "甲|乙|丙")]
    [InlineData("## 起動の手順\n\n1. 甲\n2. 乙\n3. 丙", "甲|乙|丙")]
    [InlineData("<!-- virtquiz: sequence -->\n- BIOS\n- Kernel\n- init", "BIOS|Kernel|init")]
    [InlineData("- Boot order\n  1. BIOS\n  ```\n  x\n  ```\n  2. Kernel\n  3. init", "BIOS|Kernel|init")]
    [InlineData("## Steps\n\n1. Get it:\n```sh\nget\n```\n2. Build it\n```sh\nmake\n```\n\n3. Run it\n4. Stop it", "Get it|Build it|Run it|Stop it")]
    public void Steps_in_order_are_a_sequence(string text, string steps) =>
        Assert.Equal(steps, string.Join('|', Assert.Single(Reading.Deck(text).Sequences).Steps.Select(step => step.Text)));

    [Theory]
    [InlineData("A → B")]
    [InlineData("If A → B → C then all is well.")]
    [InlineData("요청은 클라이언트 → 프록시 → 서버 순으로 전달된다.")]
    [InlineData("```\nA → B → C\n      ↘ D\n```")]
    [InlineData("the request goes from client\nto proxy → server → database")]
    [InlineData("```\nHash Join\n  ->  Seq Scan\n  ->  Hash\n        ->  Index Scan\n```")]
    [InlineData("```c\nx->y->z\n```")]
    [InlineData("```js\na => b => c\n```")]
    [InlineData("연결은 SYN → SYN-ACK → ACK 순서로 맺어진다. 한 줄로 쓰면")]
    [InlineData("We build a \"draft → check → fix\" loop on it.")]
    [InlineData("One (Specify → Design → Build), which")]
    [InlineData("- `compose :: (b -> c) -> (a -> b) -> a -> c`")]
    [InlineData("- 규칙은 모두에게 같음 → 따로 정할 것이 없음 → 코드가 짧음")]
    [InlineData("a → b, c → d, e → f")]
    [InlineData("a -> b → c")]
    [InlineData("- a → b → c\n- d → e → f\n- g → h → i")]
    [InlineData("0.8.2 -> 0.8.3 -> 0.9.0")]
    [InlineData("확장 → 확장 → 완료")]
    [InlineData("a → b ↔ c → d")]
    [InlineData("```\nA_FLAG:\n→ nothing is wrong\n→ for a quiet end\n```")]
    [InlineData("A_FLAG：\n→ nothing is wrong\n→ for a quiet end")]
    [InlineData("- A_FLAG:\n  → nothing is wrong\n  → for a quiet end")]
    [InlineData("```\nKinds of flag: 0x1f + 1\n→ may be tried out\n→ breaks nothing\n```")]
    [InlineData("```\nwith Some-Type: a/b as it stands\n→ taken for c → not shown\n→ safe\n```")]
    [InlineData("A_FLAG: → nothing is wrong → for a quiet end")]
    [InlineData("- host → address: name → number")]
    [InlineData("a → b → c: all of them")]
    [InlineData("a → b → c:")]
    [InlineData("[0 s] ask → server → no such name (kept, TTL: 60)")]
    [InlineData("## Boot process\n\nReasons for it:\n\n1. fast\n2. small\n3. simple")]
    [InlineData("## 프로세스의 종류\n\n1. 사용자\n2. 커널\n3. 데몬")]
    [InlineData("## How DNS works\n\n1. **Root**: the top\n2. **TLD**: below\n3. **Host**: the end")]
    [InlineData("## Steps\n\n1. [a](#a)\n2. [b](#b)\n3. [c](#c)")]
    [InlineData("## 과정\n\n* 빠른 방식\n  1. 하나\n  2. 둘\n  3. 셋")]
    [InlineData("## 启动流程\n\n慢的原因：\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 流程的种类\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 第三阶段：新增\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 第 3 阶段\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 第一步\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 建议阅读顺序\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 存储过程\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## OSI 7계층\n\n1. 링크\n2. 인터넷\n3. 전송")]
    [InlineData("## OSI\n\n1. 물리 계층\n2. 링크 계층\n3. 응용")]
    [InlineData("## OSI 3계층의 장점\n\n1. 물리 계층\n2. 링크 계층\n3. 망 계층")]
    [InlineData("## OSI\n\n1. 물리 계층은 빠르다\n2. 링크 계층은 싸다\n3. 망 계층은 크다")]
    [InlineData("## 进一步阅读\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("在启动过程中，有这些角色。\n\n1. 甲\n2. 乙\n3. 丙")]
    [InlineData("## 工作原理\n\n1. 甲：大\n2. 乙：小\n3. 丙：中")]
    [InlineData("1. BIOS\n2. Kernel\n3. init")]
    [InlineData("## Boot order\n\n1. BIOS\n2. Kernel")]
    [InlineData("## Boot order\n\n1. BIOS\n\nThen\n\n2. Kernel\n3. init")]
    [InlineData("## Boot order\n\n1. BIOS\n```\nx\n```\n1. Kernel\n```\nx\n```\n1. init")]
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
    // A step is as long as the guide says: 80 characters, not 40 columns of Hangul.
    [InlineData("프로그램 실행 → 이 프로세스의 주소 공간에 (코드, 데이터, 스택) 생성 → 메타데이터 저장", "프로그램 실행|이 프로세스의 주소 공간에 (코드, 데이터, 스택) 생성|메타데이터 저장")]
    [InlineData("A → B →  \nC → D", "A|B|C|D")]
    [InlineData("A → B →\\\nC → D", "A|B|C|D")]
    [InlineData("A → B → C<br>\nText.", "A|B|C")]
    [InlineData("Text goes on  \nA → B → C", "A|B|C")]
    [InlineData("- The state  \n  new → ready → done", "new|ready|done")]
    [InlineData("- new → ready\n  queue → done", "new|ready queue|done")]
    public void Only_hard_line_breaks_divide_a_chain_from_what_stands_around_it(string text, string steps) =>
        Assert.Equal(steps, string.Join('|', Assert.Single(Reading.Deck(text).Sequences).Steps.Select(step => step.Text)));

    [Theory]
    [InlineData("Text goes on\nA → B → C")]
    [InlineData("File → Preferences → Settings로 들어간다.")]
    [InlineData("## Steps\n\n1. Start\n2. Stop\n3. ...")]
    public void Sentences_and_dots_are_no_steps(string text) => Assert.Empty(Reading.Deck(text).Sequences);

    [Theory]
    [InlineData("# Boot\n\nLinux:\nBIOS → Kernel → init", "Linux")]
    [InlineData("# Boot\n\n**Linux**:\n\nBIOS → Kernel → init", "Linux")]
    [InlineData("# Boot\n\nLinux\n\nBIOS → Kernel → init", "Boot")]
    [InlineData("# Boot\n\nIt goes like this:\n\nBIOS → Kernel → init", "Boot")]
    [InlineData("# Boot\n\n- Linux  \n  BIOS → Kernel → init", "Linux")]
    [InlineData("# Boot\n\n```\nLinux:\n  BIOS → Kernel → init\n```", "Linux")]
    [InlineData("# Boot\n\n- Linux:\n\n  ```\n  BIOS → Kernel → init\n  ```", "Linux")]
    [InlineData("# Linux\n\n**부팅 과정**\n\n1. BIOS\n2. Kernel\n3. init", "부팅 과정")]
    [InlineData("# Boot order\n\nThe steps:\n\n1. BIOS\n2. Kernel\n3. init", "Boot order")]
    [InlineData("# Linux\n\n단계:\n\n1. BIOS\n2. Kernel\n3. init", "Linux")]
    [InlineData("# Linux\n\nThe steps are:\n\n1. BIOS\n2. Kernel\n3. init", "Linux")]
    public void A_label_right_above_the_steps_is_their_title(string text, string title) =>
        Assert.Equal(title, Assert.Single(Reading.Deck(text).Sequences).Title);

    [Fact]
    public void A_label_is_the_title_of_the_chain_below_it_alone() => Assert.Equal(
        ["Linux", "Windows"],
        Reading.Deck("```\nLinux:\n  BIOS → Kernel → init\n\nWindows:\n  BIOS → Boot manager → Kernel\n```").Sequences.Select(chain => chain.Title));

    [Theory]
    [InlineData("a → b, c → d, e → f, g → h")]
    [InlineData("We go from A → B, then to C → D, and so on.")]
    [InlineData("Client → Balancer, cache → Server")]
    [InlineData("Client → Balancer (picks, keeps) → Server → Database")]
    public void A_line_of_pairs_or_prose_with_arrows_is_no_unclear_chain(string text) =>
        Assert.DoesNotContain(Reading.Of(text).Problems, problem => problem.Code == ProblemCode.ChainUnclear);

    [Theory]
    [InlineData("<table><tr><td>x</td></tr></table>", "1:1 Note HtmlTablePassedOver")]
    [InlineData("1. BIOS\n2. Kernel\n3. init", "1:4 Note SequenceNotPromised 0")]
    [InlineData("1. 甲乙\n2. 丙丁\n3. 戊己", "1:4 Note SequenceNotPromised 0")]
    [InlineData("1. BIOS\n2. Kernel\n3. c\n4. d", "1:4 Note SequenceNotPromised 0")]
    [InlineData("1. BIOS\n2. Kernel\n3. init\n\n# A\n\n1. one\n2. two\n3. three\n\n# B\n\n1. one\n2. two\n3. three", "1:4 Note SequenceNotPromised 2")]
    [InlineData("Client → Balancer: picks a server → Server → Database", "1:1 Note ChainUnclear 0")]
    [InlineData("Client → Balancer, cache → Server → Database\n\n- Push → Build → Registry: store → Deploy", "1:1 Note ChainUnclear 1")]
    [InlineData("```\nClient → Balancer, cache → Server → Database\n```", "2:1 Note ChainUnclear 0")]
    [InlineData("# Notes\n\n## What is it?\n\nA thing.", "3:1 Note QuestionNotFolded 0")]
    [InlineData("# Notes\n\n## What is it?\n\n- A thing.\n\n## 왜 쓰나요?\n\n쓸모가 있다.", "3:1 Note QuestionNotFolded 1")]
    [InlineData("Q: What is it?\nA: A thing.", "1:1 Note QuestionNotFolded 0")]
    [InlineData("**Q1.** What is it?\n\nA thing.\n\n질문: 왜?\n\n답: 그래서.", "1:1 Note QuestionNotFolded 1")]
    [InlineData("- Q: What is it?\n- A: A thing.", "1:3 Note QuestionNotFolded 0")]
    [InlineData("- 질문: 무엇인가?\n  답: 이것", "1:3 Note QuestionNotFolded 0")]
    [InlineData("- 하이퍼바이저\n  : 가상 머신을 돌린다", "2:1 Note DefinitionPassedOver 0")]
    [InlineData("- - - - a\n: b", "2:1 Note DefinitionPassedOver 0")]
    [InlineData("MTU\n: the largest packet\n\nMSS\n\n: the largest segment", "2:1 Note DefinitionPassedOver 1")]
    public void What_is_not_read_is_reported(string text, string problem) =>
        Assert.Contains(problem, Reading.Problems(Reading.Of(text)));

    [Theory]
    [InlineData("1. What is it?\n2. 왜 그런가요？\n3. More.")]
    [InlineData("1. b\n2. 5\n3. 가\n4. init")]
    [InlineData("1. #### GET\n\n   gets it\n\n2. #### PUT\n\n   puts it\n\n3. #### POST\n\n   posts it")]
    public void Numbered_questions_answers_and_headings_need_no_promise(string list) =>
        Assert.DoesNotContain(Reading.Of(list).Problems, problem => problem.Code == ProblemCode.SequenceNotPromised);

    [Theory]
    [InlineData("## What is it?\n\n<details><summary>Answer</summary>\n\nA thing.\n\n</details>")]
    [InlineData("## What is it?\n\n- [x] a thing\n- [ ] another\n\nBecause.")]
    [InlineData("## What is it?\n\nSo:\n\n| | VM | Container |\n|-|-|-|\n| Kernel | its own | the host's |")]
    [InlineData("## What is it?\n\n## It\n\nA thing.")]
    [InlineData("Q: What is it?\n\n<details><summary>Answer</summary>\n\nA thing.\n\n</details>")]
    [InlineData("<details><summary>Why?</summary>\n\nSo.\n\nQ: What is it?\nA: A thing.\n\nMTU\n: the largest packet\n\n</details>\n\nText.")]
    public void Questions_that_are_asked_and_those_without_an_answer_are_not_reported(string text) =>
        Assert.DoesNotContain(
            Reading.Of(text).Problems, problem => problem.Code is ProblemCode.QuestionNotFolded or ProblemCode.DefinitionPassedOver);

    [Fact]
    public void Of_many_lists_without_a_promise_only_the_first_is_named() =>
        Assert.Single(Reading.Of("1. one\n2. two\n3. three\n\n# B\n\n1. one\n2. two\n3. three").Problems,
            problem => problem.Code == ProblemCode.SequenceNotPromised);
}
