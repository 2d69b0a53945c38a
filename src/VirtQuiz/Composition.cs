using System.Globalization;
using VirtQuiz.Commands;
using VirtQuiz.Core.Decks;
using VirtQuiz.Progress;
using VirtQuiz.Screens;
using VirtQuiz.Wording;

namespace VirtQuiz;

/// <summary>Puts the program together; the one place that names the classes behind the interfaces.</summary>
public static class Composition
{
    /// <returns>The exit code of the process.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var language = LearnerLanguage.Of(arguments, Environment.GetEnvironmentVariable);

        // Libraries that speak of themselves (Humanizer, the help) know "ko"; without ICU they do not know "ko-KR".
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(language.Code());

        var time = TimeProvider.System;
        using var output = Output.Standard();
        try
        {
            return CommandLine.Run(arguments, new Surroundings(
                output,
                language,
                new DeckLibrary(),
                option => ProgressFolder.Resolve(option, Environment.GetEnvironmentVariable),
                folder => ProgressStore.Open(folder, time),
                () => Game.HasTerminal,
                Game.Run,
                time,
                () => (ulong)time.GetTimestamp() ^ (ulong)time.GetUtcNow().Ticks));
        }
        catch (IOException failure)
        {
            return output.Fail(ExitCode.DataUnavailable, new CommandTexts(language).OutputFailed(failure.Message));
        }
    }
}
