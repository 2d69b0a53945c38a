using System.Globalization;
using VirtQuiz.Commands;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles;
using VirtQuiz.Progress;
using VirtQuiz.Progress.Habits;
using VirtQuiz.Screens;
using VirtQuiz.Wording;

namespace VirtQuiz;

/// <summary>Puts the program together; the one place that names the classes behind the interfaces.</summary>
public static class Composition
{
    private const int PipedColumns = 100;
    private const int LeastColumns = 40;

    /// <returns>The exit code of the process.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var (language, habits) = HabitsOf(arguments, Environment.GetEnvironmentVariable);

        // Humanizer knows "ko"; without ICU it does not know "ko-KR".
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(language.Code());

        var surroundings = Compose(Output.Standard(), language, habits, Environment.GetEnvironmentVariable);
        try
        {
            using (surroundings.Output)
            {
                foreach (var problem in habits.Problems)
                    surroundings.Output.Complaints.WriteLine(ProgressProblemTexts.For(problem, language));
                return CommandLine.Run(arguments, surroundings);
            }
        }
        catch (IOException failure)
        {
            // The output is closed by now. The reason may name a file.
            using var complaints = Output.Standard();
            complaints.Fail(ExitCode.DataUnavailable, surroundings.Texts.InputOrOutputFailed(failure.Message));
            return ExitCode.DataUnavailable;
        }
    }

    /// <summary>How the learner likes the screens, and the language that follows from it, before the command line is parsed.</summary>
    /// <param name="environment">Looks up an environment variable; null when it is not set.</param>
    public static (Language Language, HabitsFile Habits) HabitsOf(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        var folder = ProgressFolder.Resolve(EarlyOption.ValuesOf("--data", arguments).LastOrDefault(), environment);
        var habits = HabitsFile.Load(folder, TimeProvider.System);
        return (LearnerLanguage.Of(EarlyOption.ValuesOf(LearnerLanguage.Option, arguments), habits.Habits.Language, environment), habits);
    }

    /// <summary>What the commands meet in the real world.</summary>
    /// <param name="environment">Looks up an environment variable; null when it is not set.</param>
    public static Surroundings Compose(Output output, Language language, HabitsFile habits, Func<string, string?> environment)
    {
        var time = TimeProvider.System;
        return new Surroundings(
            output,
            language,
            habits,
            new Decks(),
            option => ProgressFolder.Resolve(option, environment),
            folder => OpenProgress(language, time, advance => ProgressStore.Open(folder, time, advance)),
            folder => OpenProgress(language, time, advance => ProgressStore.Rebuild(folder, time, advance)),
            () => Game.HasTerminal,
            () => Console.IsOutputRedirected ? PipedColumns : Math.Max(LeastColumns, Console.WindowWidth),
            words => new WaitingNotice(Terminal(), words, time),
            words => new ProgressNotice(Terminal(), words, time),
            Game.Run,
            time,
            () => (ulong)time.GetTimestamp() ^ (ulong)time.GetUtcNow().Ticks);
    }

    private static ProgressOpening OpenProgress(Language language, TimeProvider time, Func<Action<double>, ProgressOpening> open)
    {
        using var terminal = Terminal();
        using var notice = new ProgressNotice(terminal, new ReplayTexts(language).Reading, time);
        return open(notice.Advance);
    }

    // Not a console writer: the runtime changes the terminal's modes when it opens one.
    private static StreamWriter? Terminal() =>
        Game.HasTerminal && !Console.IsErrorRedirected ? new StreamWriter(Console.OpenStandardError()) : null;

    /// <summary>The decks on the disk and inside the program.</summary>
    private sealed class Decks : IDeckLibrary
    {
        private const string ShippedFolder = "questions/";

        // The other editions would be read only to be thrown away, at every start.
        public IReadOnlyList<DeckReading> ReadShipped(Language? language)
        {
            var program = typeof(Composition).Assembly;
            var sources = program.GetManifestResourceNames()
                .Where(name => name.StartsWith(ShippedFolder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(DeckSource.Embedded)
                .GroupBy(source => source.Id)
                .SelectMany(editions => language is null
                    ? editions
                    : editions.Where(source => source.Edition == language).DefaultIfEmpty(editions.First()).Take(1));
            return DeckLibrary.WithoutDuplicates(sources.Select(source =>
            {
                using var stream = program.GetManifestResourceStream(source.File)!;
                return DeckFile.Read(stream, source);
            }));
        }

        public IReadOnlyList<DeckReading> Read(IReadOnlyList<string> paths, IReadOnlyList<string> roots)
        {
            var found = paths.Select(path => DeckFinder.Find(path, roots)).ToArray();
            var unlisted = found.Where(finding => !finding.Problems.IsEmpty)
                .Select(finding => new DeckReading(null, finding.Problems));
            var files = found.SelectMany(finding => finding.Sources).DistinctBy(source => Path.GetFullPath(source.File));
            var readings = OnAllCores.Select([.. files], DeckFile.Read);
            return [.. DeckLibrary.WithoutDuplicates(readings), .. unlisted];
        }

        public RememberedDecks Remembered(string file) => RememberedDecks.Load(file);
    }
}
