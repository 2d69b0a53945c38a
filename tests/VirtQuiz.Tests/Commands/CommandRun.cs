using System.Text.Json;
using VirtQuiz.Commands;
using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Commands;

/// <summary>A command, run as the program would run it, and what came of it.</summary>
internal sealed record CommandRun(int ExitCode, string Results, string Complaints)
{
    public JsonElement Json => JsonDocument.Parse(Results).RootElement;

    public string[] Lines => Results.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandRun Of(params string[] arguments) => In(NoEnvironment, surroundings => surroundings, arguments);

    /// <summary>Runs in surroundings that differ from the real ones in what the test is about.</summary>
    public static CommandRun In(
        Func<string, string?> environment, Func<Surroundings, Surroundings> change, params string[] arguments)
    {
        var (results, complaints) = (new StringWriter(), new StringWriter());
        using var output = new Output(results, complaints);
        var (language, habits) = Composition.HabitsOf(arguments, environment);
        var surroundings = Composition.Compose(output, language, habits, environment) with { HasTerminal = () => false, Columns = () => 100 };
        var exitCode = CommandLine.Run(arguments, change(surroundings));
        return new CommandRun(exitCode, results.ToString(), complaints.ToString());
    }

    /// <summary>Nothing but a data folder that is not there: what lies on this machine makes no difference.</summary>
    public static string? NoEnvironment(string name) => name == ProgressFolder.Variable ? Path.Combine(AppContext.BaseDirectory, "no-data") : null;
}
