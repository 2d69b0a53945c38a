using System.Globalization;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.DeckFiles;
using VirtQuiz.Tests.DeckFiles;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>
/// Nobody passes without knowing: over every question that the shipped decks can ask, no cheat beats chance by more than
/// five points, and on a deck with thirty facts or more by more than ten.
/// </summary>
public class CheatTests(ITestOutputHelper output)
{
    private const int Showings = 24;

    private const double MostOverall = 5, MostOnOneDeck = 10;

    private const int FactsThatCount = 30;

    private static readonly Lazy<(string Name, Deck Deck, ChoiceQuestion[] Questions)[]> Asked = new(() =>
    [
        .. Directory.GetFiles(Reading.FileAt("../../../questions"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Deck: DeckFile.Read(DeckSource.Alone(file)).Deck))
            .Where(read => read.Deck is not null)
            .Select(read => (read.Name, read.Deck!, QuestionsOf(read.Deck!))),
    ]);

    [Fact]
    public void No_cheat_beats_chance()
    {
        output.WriteLine($"{"points above chance",-24}{"questions",10}" + string.Concat(Cheat.All.Select(cheat => $"{cheat.Name,24}")));
        foreach (var (name, deck, questions) in Asked.Value)
        {
            var gains = Report(name, questions);
            if (deck.Comparisons.Sum(comparison => comparison.Rows.Sum(row => row.Cells.Count(cell => cell is not null))) >= FactsThatCount)
                Assert.All(gains, gain => Assert.InRange(gain, -100, MostOnOneDeck));
        }

        Assert.All(Report("all decks", [.. Asked.Value.SelectMany(deck => deck.Questions)]), gain => Assert.InRange(gain, -100, MostOverall));
    }

    [Fact]
    public void What_a_guesser_gains_by_the_words_of_a_column_is_told()
    {
        foreach (var (name, _, questions) in Asked.Value)
        {
            var choices = questions.Where(question => question.Form == Form.Choice).ToArray();
            output.WriteLine($"{name,-24}{Points(choices, WordGuesser.Hit).ToString("+0.0;-0.0", CultureInfo.InvariantCulture),10} points above chance");
            Assert.NotEmpty(choices);
        }
    }

    [Fact]
    public void Distractors_come_from_the_asked_row_and_rows_like_it()
    {
        foreach (var (name, deck, questions) in Asked.Value)
        {
            var choices = questions.Where(question => question.Form == Form.Choice).ToArray();
            var sources = choices.SelectMany(question => question.Options.Where((_, option) => option != question.Answer)
                    .Select(option => SourceOf((CellCard)question.Card, (CellCard)CardOf(deck, option))))
                .CountBy(source => source).ToDictionary();
            var all = sources.Values.Sum();
            output.WriteLine($"{name,-24}" + string.Join("  ", sources.Select(source =>
                string.Create(CultureInfo.InvariantCulture, $"{source.Key}: {100.0 * source.Value / all:0.0} %"))));
            Assert.InRange(sources.GetValueOrDefault("elsewhere"), 0, all / 10);
        }
    }

    private double[] Report(string name, ChoiceQuestion[] questions)
    {
        double[] gains = [.. Cheat.All.Select(cheat => Points(questions, cheat.Hit))];
        output.WriteLine($"{name,-24}{questions.Length,10}"
            + string.Concat(gains.Select(gain => $"{gain.ToString("+0.0;-0.0", CultureInfo.InvariantCulture),24}")));
        return gains;
    }

    private static double Points(ChoiceQuestion[] questions, Func<ChoiceQuestion, double> hit) =>
        100 * questions.Average(question => hit(question) - (1.0 / question.Options.Length));

    private static ChoiceQuestion[] QuestionsOf(Deck deck) =>
    [
        .. from card in DeckCards.Of(deck)
           from form in Enum.GetValues<Form>()
           where form != Form.TrueFalse
           from seed in Enumerable.Range(0, Showings)
           let question = QuestionEngine.Make(card, form, [], (ulong)seed) as ChoiceQuestion
           where question is not null
           select question,
    ];

    private static string SourceOf(CellCard asked, CellCard distractor) =>
        distractor.Group == asked.Group ? "same row"
        : Folding.Fold(distractor.Row.Attribute) == Folding.Fold(asked.Row.Attribute) ? "like rows"
        : "elsewhere";

    private static Card CardOf(Deck deck, Option option) => DeckCards.Of(deck).Single(card => card.Id == option.Card);
}
