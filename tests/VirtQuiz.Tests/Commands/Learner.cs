using VirtQuiz.Commands;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.DeckFiles;
using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Commands;

/// <summary>Someone with decks of their own, a data folder, and answers given.</summary>
internal sealed class Learner : IDisposable
{
    private readonly DeckFolder home = new();

    public Learner() => Directory.CreateDirectory(Decks);

    public string Decks => Path.Combine(home.Path, "posts");

    public ProgressFolder Progress => ProgressFolder.Resolve(null, Environment);

    /// <summary>Writes a file below the folder of decks and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Decks, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public CommandRun Run(params string[] arguments) => CommandRun.In(Environment, surroundings => surroundings, arguments);

    /// <summary>Runs as the program does, with writers that keep every byte.</summary>
    public void RunInto(TextWriter results, TextWriter complaints, params string[] arguments)
    {
        using var output = new Output(results, complaints);
        var (language, habits) = Composition.HabitsOf(arguments, Environment);
        var surroundings = Composition.Compose(output, language, habits, Environment);
        CommandLine.Run(arguments, surroundings with { HasTerminal = () => true, Play = _ => 0 });
    }

    public ProgressStore Open(string? data = null) => Assert.IsType<ProgressOpening.Opened>(
        ProgressStore.Open(ProgressFolder.Resolve(data, Environment), TimeProvider.System)).Store;

    /// <summary>Answers every card of a deck once.</summary>
    public void AnswerAll(string file, string? data = null)
    {
        using var progress = Open(data);
        foreach (var card in DeckCards.Of(DeckFile.Read(Assert.Single(DeckFinder.Find(file, Decks).Sources)).Deck!))
        {
            progress.Record(
            [
                new CardSeen(card.Id, card.Deck.Id, card.Deck.Edition, card.Kind, card.Parts, card.Text),
                new Review(
                    card.Id, new StudyDay(20_000), Rating.Good, Outcome.Right, Form.Choice, 4, 1500, null, null, false, false,
                    SessionMode.Study, true),
            ]);
        }
    }

    public void Dispose() => home.Dispose();

    private string? Environment(string name) => name switch
    {
        ProgressFolder.Variable => Path.Combine(home.Path, "data"),
        "XDG_STATE_HOME" => Path.Combine(home.Path, "state"),
        _ => null,
    };
}
