using System.Globalization;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.DeckFiles;
using VirtQuiz.Tests.DeckFiles;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>What holds for every question of a deck.</summary>
public class QuestionLawTests
{
    private static readonly Deck Awkward = Of(
        Table("TCP | UDP | QUIC | SCTP | HTTP/2",
            "Port = 80 | 53 | 443 | 80 | 80",
            "Set-up = three-way handshake | none | 1-RTT handshake | four-way handshake | that of TCP",
            "Order = kept | not kept | kept per stream | kept per stream | Kept",
            "Uses* = SSH; FTP | DNS; NTP | HTTP/3 | SS7 | gRPC; FTP"),
        Table("TCP | UDP", "Set-up = handshake | none", "Header = 20 bytes | 8 bytes"));

    /// <summary>The decks written by hand, the post as it is read, and every deck that ships.</summary>
    public static TheoryData<string> Decks =>
    [
        "post", "awkward", PostFile,
        .. Directory.GetFiles(Reading.FileAt("../../../questions"), "*.md").Select(Path.GetFileName).OfType<string>(),
    ];

    [Theory]
    [MemberData(nameof(Decks))]
    public void No_question_lists_two_true_options(string name)
    {
        foreach (var question in Asking.Everything(Named(name)))
        {
            if (question is ChoiceQuestion choice)
                Assert.Equal([choice.Answer], Truth.TrueOptions(choice));
            else if (question is MultipleAnswerQuestion multiple)
                Assert.Equal(multiple.Answers, Truth.TrueOptions(multiple));
        }
    }

    [Theory]
    [MemberData(nameof(Decks))]
    public void No_option_stands_twice(string name) =>
        Assert.All(Asking.Everything(Named(name)), question =>
        {
            var options = question is ChoiceQuestion choice ? choice.Options
                : question is MultipleAnswerQuestion multiple ? multiple.Options : [];
            Assert.Equal(options.Length, options.DistinctBy(option => Folding.Fold(option.Text)).Count());
        });

    [Theory]
    [MemberData(nameof(Decks))]
    public void A_form_gives_a_question_exactly_when_nothing_stands_in_its_way(string name)
    {
        foreach (var card in DeckCards.Of(Named(name)))
        {
            Assert.Equal(Enum.GetValues<Form>(), QuestionEngine.FormsFor(card).Select(availability => availability.Form));
            Assert.All(QuestionEngine.FormsFor(card), availability => Assert.Equal(
                availability.IsAvailable, QuestionEngine.Make(card, availability.Form, [], seed: 7) is not null));
        }
    }

    [Fact]
    public void The_post_written_by_hand_is_the_post_as_it_is_read() =>
        Assert.Equal(
            DeckCards.Of(PostDeck.Deck).Select(card => (card.Label, card.Text)),
            DeckCards.Of(Named(PostFile)).Select(card => (card.Label, card.Text)));

    [Theory]
    [InlineData("virtualization.ko.md")]
    [InlineData("virtualization.en.md")]
    public void In_the_shipped_deck_every_value_of_one_subject_but_the_guest_OS_is_a_choice(string name) =>
        Assert.All(DeckCards.Of(Named(name)).OfType<CellCard>().Where(card => card.Row != card.Comparison.Rows[^1]), card =>
            Assert.Null(QuestionEngine.ObstacleTo(card, Form.Choice)));

    [Fact]
    public void The_same_seed_gives_the_same_question_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var asked = new[] { "", "ko-KR", "en-US", "tr-TR" }.Select(culture =>
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                return Asking.Everything(PostDeck.Deck with { }).Select(Written).ToArray();
            }).ToArray();

            Assert.All(asked, questions => Assert.Equal(asked[0], questions));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_seed_gives_the_question_it_always_gave()
    {
        var question = QuestionEngine.Make(CellOf(PostDeck.Deck, "사용 용도", PostDeck.Type1), Form.Choice, [], seed: 2024)!;

        Assert.Equal(Pinned, Written(question));
    }

    [Theory]
    [InlineData(Form.Choice)]
    [InlineData(Form.ReverseChoice)]
    public void The_answer_stands_at_every_position_equally_often(Form form)
    {
        var card = CellOf(PostDeck.Deck, "사용 용도", PostDeck.Type1);

        var positions = Enumerable.Range(0, 30_000)
            .CountBy(seed => ((ChoiceQuestion)QuestionEngine.Make(card, form, [], (ulong)seed)!).Answer)
            .Select(pair => pair.Value).ToArray();

        // Chi-square with 2 degrees of freedom: 13.8 is passed by chance once in a thousand.
        Assert.Equal(3, positions.Length);
        Assert.True(ChiSquare.OfUniform(positions) < 13.8);
    }

    [Fact]
    public void A_card_of_another_deck_is_refused()
    {
        var card = CellOf(PostDeck.Deck, "성능", PostDeck.Type1);
        var stranger = new CellCard(default, Awkward, default, [], default, card.Comparison, card.Row, [0]);

        Assert.Throws<ArgumentException>(() => QuestionEngine.Make(stranger, Form.Choice, [], seed: 1));
    }

    private const string PostFile = "virtualization-comparison.md";

    private const string Pinned =
        "Type 1 하이퍼바이저: 사용 용도로 알맞은 것은? "
        + "데이터 센터, 기업 수준의 가상화. | 클라우드 네이티브 애플리케이션, 마이크로서비스. | 데스크탑 가상화, 테스트 환경. 0";

    private static Deck Named(string name) => name switch
    {
        "post" => PostDeck.Deck,
        "awkward" => Awkward,
        PostFile => Reading.Deck(Reading.Post),
        // A file that asks to be skipped is no deck and asks nothing.
        _ => DeckFile.Read(DeckSource.Alone(Reading.FileAt($"../../../questions/{name}"))).Deck ?? Of(Array.Empty<Comparison>()),
    };

    private static string Written(Question question) => question switch
    {
        ChoiceQuestion choice => $"{choice.Prompt} {string.Join(" | ", choice.Options.Select(option => option.Text))} {choice.Answer}",
        MultipleAnswerQuestion multiple =>
            $"{multiple.Prompt} {string.Join(" | ", multiple.Options.Select(option => option.Text))} {string.Join(',', multiple.Answers)}",
        OrderingQuestion ordering => $"{ordering.Prompt} {string.Join(" | ", ordering.Items)}",
        PlacingQuestion placing =>
            $"{placing.Prompt} {string.Join(" | ", placing.Items)} : {string.Join(" | ", placing.Options.Select(option => option.Text))}",
        TypeInQuestion typeIn => $"{typeIn.Prompt} {string.Join(" | ", typeIn.Accepted.Prepend(typeIn.Answer))}",
        ExplainQuestion explain => $"{explain.Prompt} {string.Join(" | ", explain.Points.Select(point => point.Text))}",
        _ => question.Prompt.ToString(),
    };
}
