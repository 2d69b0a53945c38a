namespace VirtQuiz.Tests.DeckFiles;

/// <summary>DESIGN section 2: rows are lists only when every part of every cell is a name, or when the deck says so.</summary>
public class ListRowTests
{
    [Theory]
    [InlineData("예시", "Docker, Podman", "Xen", true)]
    [InlineData("대표 제품", "도커, 포드맨", "젠", true)]
    [InlineData("Tools", "make, cmake", "ninja", true)]
    [InlineData("Examples", "Xen", "KVM", false)]
    [InlineData("Examples", "It runs fast, it boots fast. It is small.", "Xen", false)]
    [InlineData("예시", "웹 서버를 띄우고, 요청을 처리한다.", "Xen, KVM", false)]
    [InlineData("Runs on", "Linux, Windows", "macOS", true)]
    [InlineData("Protocols", "HTTP, DNS", "TCP, UDP", true)]
    [InlineData("Formats", "qcow2, VMDK", "OCI", true)]
    [InlineData("Uses", "Data centers, Desktop", "Testing", false)]
    [InlineData("사용 용도", "클라우드 네이티브 애플리케이션, 마이크로서비스.", "테스트 환경", false)]
    [InlineData("Speed", "Fast, boots with the host", "Slow, Heavy", false)]
    [InlineData("Speed", "High, Medium", "Low", false)]
    [InlineData("OS", "Linux, Windows", "Linux 기반", false)]
    [InlineData("OS", "Linux (Debian, Fedora)", "Windows", false)]
    [InlineData("Port", "1,000", "2,000", false)]
    [InlineData("Runs on", "Windows 11, macOS 14.5", "Ubuntu 24.04", true)]
    [InlineData("Stack", "TCP/IP", "I/O", false)]
    [InlineData("Runs on", "Linux / Windows", "macOS", true)]
    [InlineData("Runs on", "Linux·BSD", "macOS", true)]
    [InlineData("Needs", "Python 3.12", "Go 1.22", false)]
    [InlineData("Department", "Research and Development", "Sales", false)]
    public void A_row_is_a_list_as_a_whole_or_not_at_all(string attribute, string one, string other, bool isList)
    {
        var row = Reading.Comparison($"| Item | A | B |\n|---|---|---|\n| {attribute} | {one} | {other} |").Rows[0];
        Assert.Equal(isList, row.IsList);
        Assert.All(row.Cells, cell => Assert.Equal(isList, cell!.Items.Length > 0));
    }

    [Theory]
    [InlineData("Docker, Kubernetes (오케스트레이션).", "Docker|Kubernetes (오케스트레이션)")]
    [InlineData("Linux (Debian, Fedora), BSD", "Linux (Debian, Fedora)|BSD")]
    [InlineData("Docker<br>Podman<br>LXC", "Docker|Podman|LXC")]
    [InlineData("VMware<br>ESXi, Xen", "VMware ESXi|Xen")]
    [InlineData("Docker, Podman 등", "Docker|Podman")]
    [InlineData("Docker, Podman, etc.", "Docker|Podman")]
    [InlineData("Docker, Podman, and LXC", "Docker|Podman|LXC")]
    [InlineData("Docker、Podman；LXC", "Docker|Podman|LXC")]
    [InlineData("• Docker<br>• Podman", "Docker|Podman")]
    [InlineData("1. Docker<br>2. Podman", "Docker|Podman")]
    [InlineData("<ul><li>Docker</li><li>Podman</li></ul>", "Docker|Podman")]
    [InlineData("Docker 및 Podman", "Docker|Podman")]
    [InlineData("도커·포드맨", "도커|포드맨")]
    [InlineData("Docker / Podman / LXC", "Docker|Podman|LXC")]
    [InlineData("Docker, Podman and LXC", "Docker|Podman|LXC")]
    [InlineData("Docker, Podman and others", "Docker|Podman")]
    [InlineData("TCP/IP, I/O", "TCP/IP|I/O")]
    [InlineData("Research and Development", "Research and Development")]
    [InlineData("VM 1,000, VM 2.5", "VM 1,000|VM 2.5")]
    [InlineData("`docker`, [Podman](https://podman.io)", "docker|Podman")]
    [InlineData("Docker, docker, Podman", "Docker|Podman")]
    [InlineData("Node.js, Docker", "Node.js|Docker")]
    [InlineData("Docker,, Podman,", "Docker|Podman")]
    public void Items_are_cut_outside_of_brackets(string cell, string items)
    {
        var row = Reading.Comparison($"| Item | A | B |\n|---|---|---|\n| Examples | {cell} | X, Y |").Rows[0];
        Assert.Equal(items, string.Join('|', row.Cells[0]!.Items));
    }

    [Fact]
    public void A_comment_names_the_rows_that_are_lists()
    {
        var reading = Reading.Of(
            "<!-- virtquiz: list=사용 용도, Gone -->\n| 항목 | A | B |\n|---|---|---|\n| 사용 용도 | 개발, 시험 | 운영 |\n| 크기 | 작음, 가벼움 | 큼 |\n");
        var rows = reading.Deck!.Comparisons[0].Rows;
        Assert.Equal([true, false], rows.Select(row => row.IsList));
        Assert.Equal(["운영"], rows[0].Cells[1]!.Items);
        Assert.Equal(["2:1 Warning CommentRowUnknown Gone"], Reading.Problems(reading));
    }
}
