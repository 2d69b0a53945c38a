using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>The options that every command takes.</summary>
public sealed class CommonOptions
{
    public CommonOptions(CommandTexts texts)
    {
        var help = new HelpTexts(texts.Language);

        // Already obeyed before the command line was parsed; declared for the help and to refuse other values.
        Language = new Option<Language?>(LearnerLanguage.Option)
        {
            Description = help.Lang,
            HelpName = "ko|en",
            Recursive = true,
            CustomParser = value => LearnerLanguage.Parse(OneOf(value, ["ko", "en"], texts) ?? ""),
        };
        Decks = new Option<string[]>("--decks") { Description = help.DeckPaths, HelpName = "PATH", Recursive = true };
        Data = new Option<string?>("--data") { Description = help.Data, HelpName = "DIR", Recursive = true };
        Seed = new Option<ulong?>("--seed")
        {
            Description = help.Seed,
            HelpName = "N",
            Recursive = true,
            CustomParser = value => Number(value, 0, ulong.MaxValue, texts),
        };
    }

    public Option<Language?> Language { get; }

    public Option<string[]> Decks { get; }

    public Option<string?> Data { get; }

    public Option<ulong?> Seed { get; }

    public void AddTo(Command root)
    {
        root.Options.Add(Decks);
        root.Options.Add(Data);
        root.Options.Add(Seed);
        root.Options.Add(Language);
    }

    /// <summary>One of some words, however it is cased; says which there are where it is none.</summary>
    public static string? OneOf(ArgumentResult value, IReadOnlyList<string> choices, CommandTexts texts)
    {
        var given = value.Tokens[0].Value;
        var choice = choices.FirstOrDefault(word => word.Equals(given, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
            value.AddError(texts.NotOneOf(OptionName(value), given, string.Join(", ", choices)));
        return choice;
    }

    public static ulong? Number(ArgumentResult value, ulong least, ulong most, CommandTexts texts)
    {
        var given = value.Tokens[0].Value;
        if (ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        value.AddError(texts.NotANumber(OptionName(value), given, least, most));
        return null;
    }

    private static string OptionName(ArgumentResult value) =>
        value.Parent is OptionResult option ? option.Option.Name : value.Argument.Name;
}
