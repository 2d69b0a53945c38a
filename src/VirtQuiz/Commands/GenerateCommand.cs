using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz generate</c>: prints questions of decks, for paper or for another program.</summary>
public sealed class GenerateCommand(Surroundings surroundings, CommonOptions options)
{
    private const int UsualCount = 10;
    private const int MostQuestions = 10_000;

    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var files = new Argument<string[]>("FILE") { Description = help.CheckPaths, Arity = ArgumentArity.OneOrMore };
        var count = new Option<int>("--count")
        {
            Description = help.HowMany,
            HelpName = "N",
            DefaultValueFactory = _ => UsualCount,
            CustomParser = value => (int)(CommonOptions.Number(value, 1, MostQuestions, surroundings.Texts) ?? 0),
        };
        var forms = FormsOption.Create(help.Forms, surroundings.Texts);
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("generate", help.Generate) { files, count, forms, json };
        command.SetAction(parsed => new GenerateCommand(surroundings, options).Run(
            parsed, parsed.GetRequiredValue(files), parsed.GetValue(forms), parsed.GetValue(count), parsed.GetValue(json)));
        return command;
    }

    private int Run(ParseResult parsed, string[] files, ImmutableArray<Form> forms, int count, bool json)
    {
        var (output, texts) = (surroundings.Output, surroundings.Texts);
        var readings = surroundings.Library.Read(files, DeckRoots.Of(parsed, surroundings, options).All);
        var lost = readings.Where(reading => ExitCode.OfReading(reading) != ExitCode.Fine)
            .SelectMany(reading => reading.Problems)
            .FirstOrDefault(problem => problem.Severity == Severity.Error);
        if (lost is not null)
            return output.Fail(ExitCode.DataUnavailable, ProblemLine.Of(lost, surroundings.Language));

        var seed = parsed.GetValue(options.Seed) ?? surroundings.NewSeed();
        var questions = Exam.Draw(readings.Select(reading => reading.Deck).OfType<Deck>(), forms, count, seed);
        if (questions.Count == 0)
        {
            var reason = forms.IsEmpty ? readings.SelectMany(reading => reading.Problems).FirstOrDefault() : null;
            return output.Fail(ExitCode.DataUnavailable,
                reason is null ? texts.NothingToAsk : ProblemLine.Of(reason, surroundings.Language));
        }

        if (json)
            output.Print(Json.Print(questions.Select(QuestionDocument.Of)));
        else
            ExamSheet.Print(questions, seed, texts, output.Results);
        return questions.Count < count ? output.Fail(ExitCode.Fine, texts.FewerQuestions(questions.Count, count)) : ExitCode.Fine;
    }
}
