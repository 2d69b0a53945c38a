using System.Globalization;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.DeckFiles;
using VirtQuiz.Tests.DeckFiles;

namespace VirtQuiz.Tests.Core.Questions;

/// <summary>
/// Nobody passes without knowing: over every question with options that the shipped decks and the documents of the corpus can
/// ask, no cheat beats chance by more than five points in any form, and on a deck that asks thirty facts in it by more than ten.
/// </summary>
public class CheatTests(ITestOutputHelper output)
{
    /// <summary>So often that first and last, which are chance alone, stay well within the bounds.</summary>
    private const int Showings = 12, ShowingsOfChain = 60;

    private const double MostOverall = 5, MostOnOneDeck = 10;

    private const int FactsThatCount = 30;

    private static readonly Form[] WithOptions =
        [Form.Choice, Form.ReverseChoice, Form.MultipleAnswer, Form.Neighbor, Form.MissingLayer, Form.WhichStack];

    private static readonly Lazy<(string Name, Deck Deck, Question[] Questions)[]> Asked = new(() =>
    [
        .. ((string[])["../../../questions", "../Data", "../DeckFiles/Corpus/Tuned"])
            .SelectMany(folder => Directory.GetFiles(Reading.FileAt(folder), "*.md").Order(StringComparer.Ordinal))
            .Select(file => (Name: Path.GetFileName(file), Deck: DeckFile.Read(DeckSource.Alone(file)).Deck))
            .Where(read => read.Deck is not null)
            .Select(read => (read.Name, read.Deck!, QuestionsOf(read.Deck!))),
    ]);

    [Fact]
    public void No_cheat_beats_chance()
    {
        output.WriteLine($"{"points above chance",-40}{"questions",10}" + string.Concat(Cheat.All.Select(cheat => $"{cheat.Name,24}")));
        var failed = new List<string>();
        foreach (var form in WithOptions.Select(form => (Form?)form).Prepend(null))
        {
            foreach (var (name, _, questions) in Asked.Value.Where(deck => FactsIn(deck.Questions, form) >= FactsThatCount))
                Report(name, form, questions, MostOnOneDeck, failed);

            Report("all decks", form, [.. Asked.Value.SelectMany(deck => deck.Questions)], MostOverall, failed);
        }

        Assert.Empty(failed);
    }

    [Fact]
    public void No_stack_is_offered_that_is_never_right()
    {
        var found = 0;
        foreach (var (name, _, questions) in Asked.Value)
        {
            var choices = questions.OfType<ChoiceQuestion>().Where(question => question.Form == Form.WhichStack).ToArray();
            var right = choices.Select(question => question.Options[question.Answer].Card).ToHashSet();
            Assert.All(choices.SelectMany(question => question.Options), option => Assert.True(right.Contains(option.Card), $"{name}: {option.Text}"));
            found += right.Count;
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public void What_a_guesser_gains_by_the_words_of_a_column_is_told()
    {
        foreach (var (name, _, questions) in Asked.Value.Where(deck => FactsIn(deck.Questions, Form.Choice) >= FactsThatCount))
        {
            var choices = questions.OfType<ChoiceQuestion>().Where(question => question.Form == Form.Choice).ToArray();
            var gain = 100 * choices.Average(question => WordGuesser.Hit(question) - (1.0 / question.Options.Length));
            output.WriteLine($"{name,-24}{gain.ToString("+0.0;-0.0", CultureInfo.InvariantCulture),10} points above chance");
            Assert.NotEmpty(choices);
        }
    }

    [Fact]
    public void Wrong_options_come_from_what_is_asked_and_its_like()
    {
        var sources =
            from asked in Asked.Value
            from question in asked.Questions
            from option in WrongIn(question)
            group OptionSource.Of(question, option, asked.Deck) by (question.Form, asked.Name);
        foreach (var (form, name, found) in sources.Select(group => (group.Key.Form, group.Key.Name, group.CountBy(source => source).ToDictionary())))
        {
            var all = found.Values.Sum();
            output.WriteLine($"{form,-16}{name,-40}" + string.Join("  ", found.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source =>
                string.Create(CultureInfo.InvariantCulture, $"{source.Key}: {100.0 * source.Value / all:0.0} %"))));
            Assert.InRange(found.GetValueOrDefault(OptionSource.Elsewhere), 0, all / 10);
        }
    }

    private void Report(string name, Form? form, Question[] questions, double most, List<string> failed)
    {
        Sheet[] sheets = [.. questions.Where(question => form is null || question.Form == form).Select(question => Sheet.Of(question)!)];
        if (sheets.Length == 0)
            return;

        var gains = Cheat.All.Select(cheat => (cheat.Name, Gain: 100 * sheets.Average(sheet => cheat.Hit(sheet) - sheet.Chance))).ToArray();
        var row = $"{name} {form?.ToString() ?? "every form"}";
        output.WriteLine($"{row,-40}{sheets.Length,10}"
            + string.Concat(gains.Select(gain => $"{gain.Gain.ToString("+0.0;-0.0", CultureInfo.InvariantCulture),24}")));
        failed.AddRange(gains.Where(gain => gain.Gain > most).Select(gain =>
            string.Create(CultureInfo.InvariantCulture, $"{row}: {gain.Name} {gain.Gain:+0.0}")));
    }

    /// <summary>How many different things are asked.</summary>
    private static int FactsIn(Question[] questions, Form? form) => questions.Where(question => form is null || question.Form == form)
        .Select(question => (question.Card, Answer: question is ChoiceQuestion { Card: StackCard or SequenceCard } choice
            ? choice.Options[choice.Answer].Text
            : "")).Distinct().Count();

    private static Question[] QuestionsOf(Deck deck) =>
    [
        // An author's own options are the author's affair.
        .. from card in DeckCards.Of(deck).AsParallel().AsOrdered()
           where card is not NoteCard
           from form in WithOptions
           from seed in Enumerable.Range(0, card is StackCard or SequenceCard ? ShowingsOfChain : Showings)
           let question = QuestionEngine.Make(card, form, [], (ulong)seed)
           where question is not null
           select question,
    ];

    private static IEnumerable<Option> WrongIn(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Where((_, at) => at != choice.Answer),
        MultipleAnswerQuestion multiple => multiple.Options.Where((_, at) => !multiple.Answers.Contains(at)),
        _ => [],
    };
}
