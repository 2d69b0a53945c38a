using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>What issue 2 expects of the comparison post, read as it was written.</summary>
public class PostTests
{
    private readonly Deck post = Reading.Deck(Reading.Post);

    [Fact]
    public void The_table_compares_three_subjects_by_nine_attributes_in_27_facts()
    {
        var comparison = Assert.Single(post.Comparisons);
        Assert.Equal(["Type 1 하이퍼바이저", "Type 2 하이퍼바이저", "컨테이너"], comparison.Subjects);
        Assert.Equal(
            ["정의", "호스트 운영체제", "성능", "사용 용도", "부팅 시간", "자원 활용도", "보안성", "예시", "게스트 OS 요구사항"],
            comparison.Attributes);
        Assert.Equal(27, comparison.Rows.Sum(row => row.Cells.Count(cell => cell is not null)));
        Assert.Equal("Type 비교", comparison.Title);
        Assert.Equal(new Place(13, 3), comparison.Rows[0].Place);
        Assert.Equal("높은 성능 (거의 네이티브에 가까움).", comparison.Rows[2].Cells[0]!.Text);
    }

    [Fact]
    public void Only_the_row_of_examples_is_a_list()
    {
        var list = Assert.Single(post.Comparisons[0].Rows, row => row.IsList);
        Assert.Equal("예시", list.Attribute);
        Assert.Equal(["VMware ESXi", "Microsoft Hyper-V", "Xen"], list.Cells[0]!.Items);
        Assert.Equal(["VMware Workstation", "Oracle VirtualBox"], list.Cells[1]!.Items);
        Assert.Equal(["Docker", "Kubernetes (오케스트레이션)"], list.Cells[2]!.Items);
        Assert.Equal("Docker, Kubernetes (오케스트레이션).", list.Cells[2]!.Text);
    }

    [Fact]
    public void The_drawings_and_trees_are_six_stacks() =>
        Assert.Equal(
            [
                "가상 머신 (Guest OS) | Type 1 하이퍼바이저 (Bare-metal Hypervisor) | 하드웨어",
                "Guest Process | Guest OS | VM | Hypervisor | Hardware",
                "가상 머신 (Guest OS) | Type 2 하이퍼바이저 (Hosted) | 호스트 운영체제 (Host OS) | 하드웨어",
                "Guest Process | Guest OS | VM | Hypervisor | Host OS | Hardware",
                "컨테이너 (애플리케이션) | 컨테이너 런타임 (Docker 등) | 호스트 운영체제 (Host OS) | 하드웨어",
                "Guest Microservices | Libs/Bins | Container | Container Engine | Host OS | Hardware",
            ],
            Reading.Stacks(post));

    [Fact]
    public void Stacks_stand_under_their_headings()
    {
        Assert.Equal(
            [
                "Type 1 (Bare-metal)", "Type 1 (Bare-metal)", "Type 2 (Hosted Hypervisor)", "Type 2 (Hosted Hypervisor)",
                "Container", "Container",
            ],
            post.Stacks.Select(stack => stack.Heading));
        Assert.Equal(post.Stacks.Select(stack => stack.Heading), post.Stacks.Select(stack => stack.Title));
        Assert.Equal(
            [StackOrigin.Tree, StackOrigin.Drawing, StackOrigin.Tree, StackOrigin.Drawing, StackOrigin.Tree, StackOrigin.Drawing],
            post.Stacks.Select(stack => stack.Origin));
    }

    [Fact]
    public void Sentences_about_subjects_are_their_summaries()
    {
        Assert.Equal(["Type 1 하이퍼바이저", "Type 2 하이퍼바이저", "컨테이너"], post.Summaries.Select(summary => summary.Subject));
        Assert.StartsWith("Type 1 하이퍼바이저는 하드웨어 위에서", post.Summaries[0].Text, StringComparison.Ordinal);
        Assert.Empty(post.Notes);
        Assert.Empty(post.Sequences);
    }

    [Fact]
    public void The_front_matter_names_the_deck()
    {
        Assert.Equal("가상화 종류 비교(Type 1, Type 2, Container)", post.Title);
        Assert.Equal(["Virtualization", "Hypervisor", "Container", "Infra"], post.Tags);
        Assert.Null(post.Edition);
        Assert.Equal(Language.Korean, post.Language);
        Assert.Equal("decks/sample", post.Id.Value);
    }

    [Fact]
    public void Nothing_of_the_post_is_passed_over() => Assert.Empty(Reading.Problems(Reading.Of(Reading.Post)));

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData("---\nlayout", "\uFEFF---\nlayout")]
    public void Line_ends_and_a_byte_order_mark_change_nothing(string written, string found)
    {
        var other = Reading.Deck(Reading.Post.Replace(written, found));
        Assert.Equal(post.Comparisons[0].Rows[8].Cells[2]!.Text, other.Comparisons[0].Rows[8].Cells[2]!.Text);
        Assert.Equal(post.Comparisons[0].Rows[8].Place, other.Comparisons[0].Rows[8].Place);
        Assert.Equal(Reading.Stacks(post), Reading.Stacks(other));
        Assert.Equal(post.Stacks.Select(stack => stack.Place), other.Stacks.Select(stack => stack.Place));
        Assert.Equal(post.Title, other.Title);
    }

    [Fact]
    public void Decomposed_hangul_reads_alike()
    {
        var other = Reading.Deck(Jamo.Decompose(Reading.Post));
        Assert.Equal(post.Comparisons[0].Subjects, other.Comparisons[0].Subjects);
        Assert.Equal(post.Comparisons[0].Rows[7].IsList, other.Comparisons[0].Rows[7].IsList);
        Assert.Equal(Reading.Stacks(post), Reading.Stacks(other));
        Assert.Equal(post.Summaries.Select(summary => summary.Text), other.Summaries.Select(summary => summary.Text));
        Assert.Equal(post.Language, other.Language);
    }
}
