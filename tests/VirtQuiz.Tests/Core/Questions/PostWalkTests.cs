using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using static VirtQuiz.Tests.Core.SampleDecks;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>
/// The original post, row by row and drawing by drawing: which forms are asked, which are not, and why. What is expected was
/// worked out by hand, from the post and section 4 of the design.
/// </summary>
public class PostWalkTests(ITestOutputHelper output)
{
    private const string Asked = "asked";

    // Forms that ask cards of another kind are not named: they must all say so.
    private static readonly Dictionary<CardKind, Form[]> FormsOf = new()
    {
        [CardKind.Cell] = [Form.Choice, Form.ReverseChoice, Form.MultipleAnswer, Form.Matching, Form.TypeIn, Form.Explain, Form.TrueFalse, Form.Flashcard],
        [CardKind.Item] = [Form.ReverseChoice, Form.MultipleAnswer, Form.Sort, Form.TypeIn, Form.Flashcard],
        [CardKind.Stack] = [Form.Ordering, Form.BuildStack, Form.Neighbor, Form.MissingLayer, Form.WhichStack, Form.TypeIn, Form.Flashcard],
        [CardKind.Note] = [Form.MultipleAnswer, Form.TypeIn, Form.Explain, Form.TrueFalse, Form.Flashcard],
    };

    // A word for each card of a row: Type 1, Type 2, container (two where the first two share a value). Every cell is a
    // flashcard, and tells two subjects apart that differ in at least two rows. A statement to call true or false needs the
    // same wrong values as Choice.
    [Theory]
    // Two definitions say "hypervisor", a word of two subjects' names; masked or not, it parts them from the third. Typed is
    // the subject, since none of these values is short.
    [InlineData("정의", "MaskIsCue MaskIsCue MaskIsCue", "asked asked asked", "SingleSubject", "MaskIsCue MaskIsCue MaskIsCue", "asked asked asked")]
    [InlineData("호스트 운영체제", "asked asked asked", "asked asked asked", "SingleSubject", "asked asked asked", "asked asked asked")]
    // "높은 성능 (…)" and "매우 높은 성능 (경량화)" share their head: no distractors for each other, and together they
    // make the third stand out; two values that differ are no matching. Quoted in full they say different things.
    [InlineData(
        "성능", "TooFewDistractors OddOneOut TooFewDistractors", "asked asked asked", "SingleSubject",
        "TooFewDistractors TooFewDistractors TooFewDistractors", "asked asked asked")]
    [InlineData("사용 용도", "asked asked asked", "asked asked asked", "SingleSubject", "asked asked asked", "asked asked asked")]
    // "빠름" and "매우 빠름".
    [InlineData(
        "부팅 시간", "TooFewDistractors OddOneOut TooFewDistractors", "asked asked asked", "SingleSubject",
        "TooFewDistractors TooFewDistractors TooFewDistractors", "asked asked asked")]
    // "효율적", "덜 효율적" and "매우 효율적".
    [InlineData(
        "자원 활용도", "TooFewDistractors TooFewDistractors TooFewDistractors", "asked asked asked", "SingleSubject",
        "TooFewDistractors TooFewDistractors TooFewDistractors", "asked asked asked")]
    // "중간 정도" twice.
    [InlineData(
        "보안성", "OddOneOut TooFewDistractors TooFewDistractors", "asked asked asked", "SingleSubject",
        "TooFewDistractors TooFewDistractors TooFewDistractors", "asked asked asked")]
    // Type 1 and Type 2 share their value: one card, two right answers, and no single subject to type.
    [InlineData(
        "게스트 OS 요구사항", "TooFewDistractors TooFewDistractors", "SharedValue asked", "asked SingleSubject",
        "TooFewDistractors TooFewDistractors", "SharedValue asked")]
    public void A_row_is_asked_so(string attribute, string choice, string reverse, string multiple, string matching, string typeIn)
    {
        var cards = CardsOf(PostDeck.Deck).Where(card => card is CellCard cell && cell.Row.Attribute == attribute).ToArray();

        AssertForms(cards, new()
        {
            [Form.Choice] = choice,
            [Form.ReverseChoice] = reverse,
            [Form.MultipleAnswer] = multiple,
            [Form.Matching] = matching,
            [Form.TypeIn] = typeIn,
            [Form.Explain] = Asked,
            [Form.TrueFalse] = choice,
            [Form.Flashcard] = Asked,
        });
    }

    // Seven names, each of one subject and saying none: "Hyper-V" is not "하이퍼바이저".
    [Fact]
    public void The_names_of_the_list_are_asked_so() => AssertForms(
        [.. CardsOf(PostDeck.Deck).Where(card => card is ItemCard)],
        FormsOf[CardKind.Item].ToDictionary(form => form, _ => Asked));

    // Under each heading the drawing is deeper than the tree. "Hypervisor" is a word of the title "Type 2 (Hosted
    // Hypervisor)", "Container" a title: each drawing says a word of some title, which is masked.
    [Fact]
    public void The_drawings_are_asked_so()
    {
        var stacks = CardsOf(PostDeck.Deck).OfType<StackCard>().ToArray();

        Assert.Equal([5, 6, 6], stacks.Select(stack => stack.Stack.Layers.Length));
        AssertForms(stacks, new()
        {
            [Form.Ordering] = Asked,
            [Form.BuildStack] = Asked,
            [Form.Neighbor] = Asked,
            [Form.MissingLayer] = Asked,
            [Form.WhichStack] = Asked,
            [Form.TypeIn] = Asked,
            [Form.Flashcard] = Asked,
        });
    }

    // The bold lines under the post's headings name a subject in a sentence and have no colon: they are prose. So of notes
    // it has none, and 21 cells (seven rows of three) and two, seven names, three drawings.
    [Fact]
    public void The_post_has_nothing_else_to_ask()
    {
        Assert.Empty(Tests.DeckFiles.Reading.Deck(Tests.DeckFiles.Reading.Post).Notes);
        Assert.Equal(
            [(CardKind.Cell, 23), (CardKind.Item, 7), (CardKind.Stack, 3)],
            CardsOf(PostDeck.Deck).CountBy(card => card.Kind).Select(count => (count.Key, count.Value)).Order());
    }

    // What notes are asked in: options, a short answer, a sentence, key points, a term among three.
    [Theory]
    [InlineData(0, "asked OtherKind TooShort OtherKind")]
    [InlineData(1, "OtherKind asked TooShort OtherKind")]
    [InlineData(2, "OtherKind NotTypable TooShort OtherKind")]
    [InlineData(3, "OtherKind NotTypable asked OtherKind")]
    [InlineData(4, "OtherKind asked TooShort asked")]
    public void A_note_is_asked_so(int note, string expected)
    {
        var place = new Place(1, 1);
        var deck = Of(Array.Empty<Comparison>()) with
        {
            Notes =
            [
                new Note("Which of these isolate?", "cgroup", place, []) { Options = [new NoteOption("namespace", true), new NoteOption("shell", false)] },
                new Note("What hides processes?", "namespaces", place, []),
                new Note("Why does it start fast?", "It boots no kernel, for the host has one.", place, []),
                new Note("How does it start?", "The engine asks; the kernel clones", place, ["The engine asks", "the kernel clones"]),
                new Note("namespace", "Decides what a process sees.", place, []),
                new Note("cgroup", "Limits what it uses.", place, []),
                new Note("seccomp", "Filters system calls.", place, []),
            ],
        };

        var words = expected.Split(' ');
        AssertForms([CardsOf(deck)[note]], new()
        {
            [Form.MultipleAnswer] = words[0],
            [Form.TypeIn] = words[1],
            [Form.Explain] = words[2],
            [Form.TrueFalse] = words[3],
            [Form.Flashcard] = Asked,
        });
    }

    private static Card[] CardsOf(Deck deck) => [.. DeckCards.Of(deck)];

    /// <param name="expected">Of every form that asks such cards a word for each card, or one for all.</param>
    private void AssertForms(Card[] cards, Dictionary<Form, string> expected)
    {
        Assert.Equal(FormsOf[cards[0].Kind].Order(), expected.Keys.Order());
        foreach (var form in Enum.GetValues<Form>())
        {
            var words = expected.GetValueOrDefault(form, nameof(FormObstacle.OtherKind)).Split(' ');
            var actual = cards.Select(card => QuestionEngine.ObstacleTo(card, form)?.ToString() ?? Asked).ToArray();
            output.WriteLine($"{cards[0].Label,-24} {form,-16}{string.Join(' ', actual)}");
            Assert.Equal(words.Length == 1 ? Enumerable.Repeat(words[0], cards.Length) : words, actual);
        }
    }
}
