using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz inspect</c>: shows what is understood of one file.</summary>
public sealed class InspectCommand(Surroundings surroundings, CommonOptions options)
{
    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var file = new Argument<string>("FILE") { Description = help.DeckFile };
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("inspect", help.Inspect) { file, json };
        command.SetAction(parsed => new InspectCommand(surroundings, options)
            .Run(parsed, parsed.GetRequiredValue(file), parsed.GetValue(json)));
        return command;
    }

    private int Run(ParseResult parsed, string file, bool json)
    {
        var output = surroundings.Output;
        var readings = surroundings.Library.Read([file], DeckRoots.Of(parsed, surroundings, options).All);
        if (readings is not [var read])
            return output.Fail(ExitCode.WrongUsage, surroundings.Texts.NotOneFile(file));

        var reading = read with { Problems = QuestionCheck.Of(read) };

        if (json)
            output.Print(Json.Print(DeckDocument.Of(reading, surroundings.Language)));
        else
            new DeckPicture(surroundings.Texts, output.Results, surroundings.Columns()).Draw(reading);

        return ExitCode.OfReading(reading);
    }
}
