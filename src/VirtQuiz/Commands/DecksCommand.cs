using System.CommandLine;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz decks</c>: lists what is studied.</summary>
public sealed class DecksCommand(Surroundings surroundings, CommonOptions options)
{
    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("decks", help.Decks) { json };
        foreach (var subcommand in RememberedDecksCommand.Create(surroundings, options))
            command.Subcommands.Add(subcommand);
        command.SetAction(parsed => new DecksCommand(surroundings, options).Run(parsed, parsed.GetValue(json)));
        return command;
    }

    private int Run(ParseResult parsed, bool json)
    {
        var output = surroundings.Output;
        var shelf = DeckShelf.Of(parsed, surroundings, options);
        if (json)
            output.Print(Json.Print(shelf.Decks.Select(ListedDeckDocument.Of)));
        else
            Print(shelf);

        foreach (var problem in shelf.Complaints)
            output.Complaints.WriteLine(ProblemLine.Of(problem, surroundings.Language));
        if (shelf.Decks.Count > 0)
            return ExitCode.Fine;

        var paths = parsed.GetValue(options.Decks) ?? [];
        return output.Fail(ExitCode.DataUnavailable, surroundings.Texts.NoDeck(string.Join(", ", paths)));
    }

    private void Print(DeckShelf shelf)
    {
        foreach (var deck in shelf.Decks)
        {
            surroundings.Output.Results.WriteLine($"{deck.Title} ({deck.Language.Code()})");
            var contents = surroundings.Texts.DeckContents(deck);
            surroundings.Output.Results.WriteLine($"  {Cells.Fit(deck.Id.Value, 24)}  {contents}");
            surroundings.Output.Results.WriteLine($"  {deck.File}");
        }
    }
}
