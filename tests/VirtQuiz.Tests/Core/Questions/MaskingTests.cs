using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

public class MaskingTests
{
    [Fact]
    public void Where_every_option_names_its_subject_all_are_masked()
    {
        var deck = Of(Table("Docker | Podman | LXC", "Daemon = Docker has one as root | no part of Podman | system tools of LXC"));

        var question = (ChoiceQuestion)QuestionEngine.Make(CellOf(deck, "Daemon", "Docker"), Form.Choice, [], seed: 1)!;

        Assert.Equal(["[…] has one as root", "no part of […]", "system tools of […]"],
            question.Options.Select(option => option.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Docker")] // only the answer would be masked
    [InlineData("Podman")] // a distractor would name another subject, or be known as wrong by its mask
    public void Where_only_some_options_name_a_subject_there_is_no_choice(string subject)
    {
        var deck = Of(Table("Docker | Podman | LXC", "Daemon = Docker has one | none at all | part of the system"));

        Assert.Equal(FormObstacle.MaskIsCue, QuestionEngine.ObstacleTo(CellOf(deck, "Daemon", subject), Form.Choice));
    }

    [Fact]
    public void Options_that_name_a_subject_are_left_out_where_enough_others_do_not()
    {
        var deck = Of(Table("Docker | Podman | LXC | runc", "Daemon = Docker has one | none | part of the system | started ad hoc"));

        Assert.Equal(["none", "part of the system"], Asking.Distractors(CellOf(deck, "Daemon", "runc")));
    }

    // Subjects "Type 1 hypervisor", "Type 2 hypervisor", "컨테이너", "VM"; asked in reverse, where the value is masked.
    [Theory]
    [InlineData("A Type 1 hypervisor at work", "A […] at work")] // a whole name is one mask
    [InlineData("most hypervisors do", "most […] do")] // plural
    [InlineData("HYPERVISOR mode", "[…] mode")]
    [InlineData("모든 컨테이너에 영향", "모든 […]에 영향")] // endings stay
    [InlineData("컨테이너는 가볍다", "[…] 가볍다")] // a particle that tells the last sound goes
    [InlineData("앱컨테이너", "앱[…]")] // within a compound
    [InlineData("VM은 무겁다", "[…] 무겁다")]
    [InlineData("each VM, VM by VM", "each […], […] by […]")]
    [InlineData("컨테이너 VM", "[…]")] // masks side by side are one
    [InlineData("any type of guest", "any type of guest")] // a common word alone is no name
    [InlineData("takes 2 minutes", "takes 2 minutes")] // nor is a number
    [InlineData("VMware", "VMware")] // nor the beginning of another word
    public void Names_are_masked(string value, string masked)
    {
        var deck = Of(Table("Type 1 hypervisor | Type 2 hypervisor | 컨테이너 | VM | other", $"Use = red | blue | black | green | {value}"));
        var card = CellOf(deck, "Use", "other");

        // Where nothing is left to ask, the mask shows where it is an option.
        if (masked == "[…]")
            Assert.Equal(FormObstacle.NothingButNames, QuestionEngine.ObstacleTo(card, Form.ReverseChoice));
        else
            Assert.Equal($"Which one goes with “{masked}”?", QuestionEngine.Make(card, Form.ReverseChoice, [], seed: 1)!.Prompt.Ask);
    }

    [Fact]
    public void A_word_that_all_subjects_share_tells_nothing_and_stays()
    {
        var deck = Of(Language.Korean, Table("TCP 프로토콜 | UDP 프로토콜 | SCTP 프로토콜", "용도 = 웹 프로토콜 | 음성 | 신호"));

        Assert.Equal(["신호", "음성"], Asking.Distractors(CellOf(deck, "용도", "TCP 프로토콜")));
    }
}
