using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class TypeInTests
{
    [Theory]
    // The name without its bracket, and the bracket where it translates or abbreviates.
    [InlineData("가상 머신(Virtual Machine)", "가상 머신", true)]
    [InlineData("가상 머신(Virtual Machine)", "virtual machine", true)]
    [InlineData("Virtual Machine (VM)", "vm", true)]
    [InlineData("VM (virtual machine)", "Virtual Machine", true)]
    [InlineData("IaC (Infrastructure as Code)", "infrastructure as code", true)]
    // A remark is none, and no list is a name.
    [InlineData("Host OS (general-purpose)", "general-purpose", false)]
    [InlineData("Host OS (general-purpose)", "Host OS", true)]
    [InlineData("하드웨어 지원(VT-x, AMD-V)", "VT-x, AMD-V", false)]
    // Case, spaces and closing punctuation do not count; letters do.
    [InlineData("Host OS", "host os", true)]
    [InlineData("가상 머신", "가상머신", true)]
    [InlineData("Host OS", " Host  OS. ", true)]
    [InlineData("가상", "가상", true)]
    [InlineData("RAID 5", "RAID 6", false)]
    [InlineData("Host OS", "", false)]
    public void Is_right_when_it_says_the_same(string answer, string typed, bool isRight)
    {
        var deck = Of(Table("A | B | C", "Runs on = the disk of a machine somewhere | the bare metal in a rack | a plain process of the host"))
            with
        { Notes = [new Note($"Which one?", answer, new Place(9, 1), [])] };
        var question = Assert.IsType<TypeInQuestion>(Asking.All(DeckCards.Of(deck).OfType<NoteCard>().Single(), Form.TypeIn).First());

        Assert.Equal(isRight ? Outcome.Right : Outcome.Wrong, Marking.Mark(question, new Response.Typed(typed)).Outcome);
    }

    [Theory]
    [InlineData("20 bytes", null)]
    [InlineData("커널 공유", null)]
    [InlineData("very fast", FormObstacle.SharedValue)] // another word would do as well
    [InlineData("It is kept, mostly", FormObstacle.SharedValue)]
    [InlineData("a b c d", FormObstacle.SharedValue)]
    // Several things, in an order and with signs that nobody can know.
    [InlineData("Libs/Bins", FormObstacle.SharedValue)]
    [InlineData("Libs · Bins", FormObstacle.SharedValue)]
    [InlineData("부팅、종료", FormObstacle.SharedValue)]
    [InlineData("App + Libs", FormObstacle.SharedValue)]
    [InlineData("App & Libs", FormObstacle.SharedValue)]
    [InlineData("SYN → ACK", FormObstacle.SharedValue)]
    [InlineData("SYN -> ACK", FormObstacle.SharedValue)]
    [InlineData("80/443", FormObstacle.SharedValue)]
    // One name.
    [InlineData("HTTP/2", null)]
    [InlineData("I/O", null)]
    [InlineData("C++", null)]
    [InlineData("R&D", null)]
    public void Only_values_that_leave_no_choice_of_words_are_typed(string value, FormObstacle? obstacle)
    {
        var deck = Of(Table("TCP | UDP | QUIC", $"Header = {value} | {value} | 8 bytes"));

        Assert.Equal(obstacle, QuestionEngine.ObstacleTo(CellOf(deck, "Header", "TCP"), Form.TypeIn));
    }

    [Fact]
    public void The_subject_of_a_long_value_is_typed()
    {
        var deck = Of(Table("TCP | UDP | QUIC", "Order = every segment is numbered and kept in order | lost and swapped as it comes | kept within each of its streams"));

        var question = (TypeInQuestion)Asking.All(CellOf(deck, "Order", "UDP"), Form.TypeIn).First();

        Assert.Equal("UDP", question.Answer);
        Assert.Contains("lost and swapped", question.Prompt.ToString());
    }

    [Fact]
    public void A_term_is_typed_for_its_definition_which_does_not_name_it()
    {
        var deck = new Deck(Id, Language.Korean, Language.Korean, "Sample", "sample.md")
        {
            Notes = [new Note("네임스페이스(Namespace)", "네임스페이스는 프로세스가 보는 것을 정한다. Namespace마다 따로다.", new Place(1, 1), [])],
        };

        var question = (TypeInQuestion)Asking.All(DeckCards.Of(deck)[0], Form.TypeIn).First();

        Assert.DoesNotContain("네임스페이스", question.Prompt.ToString());
        Assert.DoesNotContain("amespace", question.Prompt.ToString());
        Assert.Equal(["네임스페이스", "Namespace"], question.Accepted);
    }

    [Theory]
    [InlineData("Namespace", "A namespace decides what a process sees.", "A […] decides what a process sees")]
    [InlineData("KVM", "KVM makes the kernel a hypervisor.", "[…] makes the kernel a hypervisor")]
    public void A_term_without_a_bracket_is_masked_too(string term, string definition, string asked)
    {
        var deck = Of(Stack("A", "a", "b")) with { Notes = [new Note(term, definition, new Place(9, 1), [])] };

        Assert.Contains($"“{asked}”", Asking.All(DeckCards.Of(deck).OfType<NoteCard>().Single(), Form.TypeIn).First().Prompt.Ask);
    }

    [Fact]
    public void A_layer_is_typed_only_where_one_lies_beside_the_other()
    {
        var deck = Of(Stack("A", "App", "Kernel", "VM", "Kernel", "Hardware"));

        Assert.All(Asking.All(DeckCards.Of(deck)[0], Form.TypeIn), question => Assert.DoesNotContain("“Kernel”", question.Prompt.Ask));
    }
}
