using System.CommandLine;
using System.Globalization;
using VirtQuiz.Commands.Documents;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>virtquiz relink</c>: lets what was answered under an old name go on under the new one.</summary>
public sealed class RelinkCommand(Surroundings surroundings, CommonOptions options)
{
    private readonly RelinkTexts texts = new(surroundings.Language);

    private Output Output => surroundings.Output;

    public static Command Create(Surroundings surroundings, CommonOptions options)
    {
        var help = new HelpTexts(surroundings.Language);
        var names = new Argument<string[]>("OLD NEW") { Description = help.RelinkNames, Arity = new ArgumentArity(0, 2) };
        var yes = new Option<bool>("--yes") { Description = help.RelinkYes };
        var undo = new Option<bool>("--undo") { Description = help.RelinkUndo };
        var json = new Option<bool>("--json") { Description = help.Json };
        var command = new Command("relink", help.Relink) { names, yes, undo, json };
        command.SetAction(parsed =>
        {
            var relink = new RelinkCommand(surroundings, options);
            return (parsed.GetValue(names) ?? [], parsed.GetValue(yes), parsed.GetValue(undo)) switch
            {
                ([], false, false) => relink.With(parsed, changes => relink.List(parsed, changes, parsed.GetValue(json))),
                ([], true, false) => relink.With(parsed, changes => relink.ApplyAll(parsed, changes.Changed)),
                ([var number], false, false) => relink.With(parsed, changes => relink.ApplyNumbered(parsed, changes, number)),
                ([var old, var now], false, false) => relink.With(parsed, changes => relink.ApplyNamed(parsed, changes, old, now)),
                ([], false, true) => relink.Undo(parsed),
                _ => surroundings.Output.Fail(ExitCode.WrongUsage, relink.texts.OnlyOneWay),
            };
        });
        return command;
    }

    private int With(ParseResult parsed, Func<Relinking, int> act) =>
        ProgressDoor.Of(parsed, surroundings, options).LookAtCards(history =>
            act(Relinking.Of(history.Cards, DeckShelf.AllAtHand(parsed, surroundings, options))));

    private int List(ParseResult parsed, Relinking changes, bool json)
    {
        var (renamed, vanished, _) = changes.Changed;
        if (json)
        {
            Output.Print(Json.Print(RelinkDocument.Of(changes.Changed)));
            return ExitCode.Fine;
        }

        foreach (var (index, renaming) in renamed.Index())
            Output.Results.WriteLine($"{index + 1,3}. {Sentence(renaming)}");
        foreach (var (card, deck) in vanished)
            Output.Results.WriteLine($"     {texts.CardVanished(deck.File, card.Label, Relinking.ShortId(card.Card), card.Answers)}");

        if (renamed.IsEmpty && vanished.IsEmpty)
            TellNothingChanged(parsed, changes.Changed);
        else
            TellAbsent(parsed, changes.Changed);
        if (!renamed.IsEmpty)
            Output.Results.WriteLine(texts.HowToApply(CommandFor(parsed)));
        if (!vanished.IsEmpty)
            Output.Results.WriteLine(texts.HowToName(CommandFor(parsed)));
        return ExitCode.Fine;
    }

    private void TellNothingChanged(ParseResult parsed, ChangedCards changed)
    {
        TellAbsent(parsed, changed);
        Output.Results.WriteLine(changed.Absent.IsEmpty ? texts.NothingChanged : texts.OthersUnchanged);
    }

    private void TellAbsent(ParseResult parsed, ChangedCards changed)
    {
        if (ProgressCheck.OfAbsent(changed, surroundings.FindProgress(parsed.GetValue(options.Data)).Data) is { } problem)
        {
            var (what, remedy) = ProblemTexts.For(problem, surroundings.Language);
            Output.Results.WriteLine($"{what} ({remedy})");
        }
    }

    private string CommandFor(ParseResult parsed) => CommandToType.Of(parsed, options, "relink");

    private int ApplyAll(ParseResult parsed, ChangedCards changed)
    {
        if (!changed.Renamed.IsEmpty)
            return Apply(parsed, changed.Renamed);

        TellNothingChanged(parsed, changed);
        return ExitCode.Fine;
    }

    private int ApplyNumbered(ParseResult parsed, Relinking changes, string number)
    {
        var renamed = changes.Changed.Renamed;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var nth) && nth >= 1 && nth <= renamed.Length
            ? Apply(parsed, [renamed[nth - 1]])
            : Output.Fail(ExitCode.WrongUsage, texts.NoProposal(number, renamed.Length));
    }

    private int ApplyNamed(ParseResult parsed, Relinking changes, string old, string now)
    {
        var from = changes.Gone(old);
        if (from is not [var vanished])
            return Output.Fail(ExitCode.WrongUsage, from is [] ? texts.NotGone(old) : texts.NotOne(old, Relinking.ShortIds(from)));

        var to = changes.There(now, vanished);
        if (to is not [var card])
            return Output.Fail(ExitCode.WrongUsage, to is [] ? texts.NotThere(now) : texts.NotOne(now, Relinking.ShortIds(to)));

        return card.Kind == vanished.Seen.Kind
            ? Apply(parsed, [new Renaming(null, [new Renaming.Link(vanished, card)])])
            : Output.Fail(ExitCode.WrongUsage, texts.OtherKind(vanished.Label, card.Label));
    }

    private int Apply(ParseResult parsed, IReadOnlyList<Renaming> renamed) =>
        Record(parsed, [.. renamed.SelectMany(renaming => renaming.Events)], () =>
        {
            foreach (var (from, to) in renamed.SelectMany(renaming => renaming.Links))
                Output.Results.WriteLine(texts.Linked(from.Label, to.Label));
            Output.Results.WriteLine(texts.HowToUndo(CommandFor(parsed)));
        });

    private int Undo(ParseResult parsed) => ProgressDoor.Of(parsed, surroundings, options).LookAtCards(history =>
        history.LastRelinks.IsEmpty
            ? Output.Fail(ExitCode.WrongUsage, texts.NothingToUndo)
            : Record(
                parsed, [.. history.LastRelinks.Select(relink => new Undo(relink.Id))],
                () => Output.Results.WriteLine(texts.Undone(history.LastRelinks.Length))));

    private int Record(ParseResult parsed, IReadOnlyList<JournalEvent> happened, Action tell) =>
        ProgressDoor.Of(parsed, surroundings, options).Enter(progress =>
        {
            try
            {
                progress.Record(happened);
            }
            catch (ProgressNotSavedException failure)
            {
                return Output.Fail(
                    ExitCode.DataUnavailable,
                    surroundings.Texts.ProgressUnusable(failure.Path, failure.InnerException?.Message ?? failure.Message));
            }

            tell();
            return ExitCode.Fine;
        });

    private string Sentence(Renaming renaming) => renaming is { From: { } id }
        ? texts.DeckRenamed(renaming.Deck.File, id.Value, renaming.Deck.Id.Value, renaming.Answers)
        : texts.CardRenamed(renaming.Deck.File, renaming.Links[0].From.Label, renaming.Links[0].To.Label, renaming.Answers);
}
