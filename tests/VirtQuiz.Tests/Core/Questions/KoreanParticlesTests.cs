using VirtQuiz.Core.Questions.Wording;

namespace VirtQuiz.Tests.Core.Questions;

public class KoreanParticlesTests
{
    // Numbers and letters as read aloud in Korean; loanwords by 외래어 표기법.
    [Theory]
    [InlineData("성능은")]
    [InlineData("하이퍼바이저는")]
    [InlineData("0은")] // 영
    [InlineData("1은")] // 일
    [InlineData("2는")] // 이
    [InlineData("3은")] // 삼
    [InlineData("4는")] // 사
    [InlineData("5는")] // 오
    [InlineData("6은")] // 육
    [InlineData("7은")] // 칠
    [InlineData("8은")] // 팔
    [InlineData("9는")] // 구
    [InlineData("10은")] // 십
    [InlineData("200은")] // 이백
    [InlineData("8080은")] // 팔천팔십
    [InlineData("10,000은")] // 만
    [InlineData("1000000000000는")] // 일조
    [InlineData("802.11은")] // 일
    [InlineData("2.0은")] // 영
    [InlineData("50%는")] // 퍼센트
    [InlineData("IPv6은")]
    [InlineData("IPv4는")]
    [InlineData("OS는")]
    [InlineData("VM은")]
    [InlineData("TCP는")]
    [InlineData("URL은")]
    [InlineData("KVM은")]
    [InlineData("DNS는")]
    [InlineData("SSL은")]
    [InlineData("VPN은")]
    [InlineData("AR은")]
    [InlineData("MySQL은")]
    [InlineData("Hyper-V는")]
    [InlineData("ESXi는")]
    [InlineData("VMs는")]
    [InlineData("PaaS는")]
    [InlineData("QUIC은")]
    [InlineData("C++는")]
    [InlineData("C#은")]
    [InlineData("Kubernetes는")]
    [InlineData("Docker는")]
    [InlineData("Xen은")]
    [InlineData("Podman은")]
    [InlineData("Linux는")]
    [InlineData("kernel은")]
    [InlineData("Container Engine은")]
    [InlineData("Runtime은")]
    [InlineData("Type은")]
    [InlineData("node는")]
    [InlineData("Hardware는")]
    [InlineData("Boot time은")]
    [InlineData("Port는")]
    [InlineData("Socket은")]
    [InlineData("stack은")]
    [InlineData("Network는")]
    [InlineData("Web은")]
    [InlineData("GitHub는")]
    [InlineData("ring은")]
    [InlineData("log는")]
    [InlineData("하이퍼바이저(VM)는")] // the bracket is not read
    [InlineData("VM(가상 머신)은")]
    [InlineData("‘성능’은")]
    [InlineData("(성능)은")]
    [InlineData("하이퍼바이저 (Type 1)는")]
    public void The_topic_takes_the_particle_of_the_word_read_aloud(string expected) =>
        Assert.Equal(expected, KoreanParticles.AsTopic(expected[..^1]));

    [Theory]
    [InlineData("성능", "성능으로")]
    [InlineData("정의", "정의로")]
    [InlineData("프로토콜", "프로토콜로")] // ㄹ
    [InlineData("URL", "URL로")] // 엘
    [InlineData("VM", "VM으로")]
    [InlineData("1", "1로")] // 일
    [InlineData("3", "3으로")] // 삼
    [InlineData("443", "443으로")]
    [InlineData("kernel", "kernel로")]
    [InlineData("table", "table로")]
    [InlineData("OS", "OS로")]
    public void Means_take_ro_after_a_vowel_and_after_rieul(string word, string expected) =>
        Assert.Equal(expected, KoreanParticles.AsMeans(word));

    [Fact]
    public void Every_particle_has_its_two_forms()
    {
        Assert.Equal("성능이", KoreanParticles.AsSubject("성능"));
        Assert.Equal("예시가", KoreanParticles.AsSubject("예시"));
        Assert.Equal("성능을", KoreanParticles.AsObject("성능"));
        Assert.Equal("예시를", KoreanParticles.AsObject("예시"));
        Assert.Equal("성능과", KoreanParticles.And("성능"));
        Assert.Equal("예시와", KoreanParticles.And("예시"));
        Assert.Equal("커널이란", KoreanParticles.AsTerm("커널"));
        Assert.Equal("컨테이너란", KoreanParticles.AsTerm("컨테이너"));
    }

    [Fact]
    public void Decomposed_hangul_reads_like_composed() =>
        Assert.Equal("\u1109\u1165\u11BC\u1102\u1173\u11BC은", KoreanParticles.AsTopic("\u1109\u1165\u11BC\u1102\u1173\u11BC")); // 성능

    [Theory]
    [InlineData("★")]
    [InlineData("")]
    [InlineData("漢字")]
    public void What_cannot_be_read_takes_both_forms(string word) =>
        Assert.Equal(word + "은(는)", KoreanParticles.AsTopic(word));
}
