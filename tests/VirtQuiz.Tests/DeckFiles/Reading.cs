using System.Runtime.CompilerServices;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>Short ways to read a deck in a test and to say what came of it.</summary>
internal static class Reading
{
    public static DeckReading Of(string text) => DeckReader.Read(text, DeckSource.Embedded("decks/sample.md"));

    public static Deck Deck(string text) => Assert.IsType<Deck>(Of(text).Deck);

    public static Comparison Comparison(string text) => Assert.Single(Deck(text).Comparisons);

    public static string Post => File.ReadAllText(FileAt("Data/virtualization-comparison.md"));

    public static string Fenced(string drawing) => $"# Heading\n\n```\n{drawing}\n```\n";

    /// <summary>The layers of each stack from top to bottom, joined with a bar.</summary>
    public static IEnumerable<string> Stacks(Deck deck) =>
        deck.Stacks.Select(stack => string.Join(" | ", stack.Layers.Select(layer => layer.Text)));

    public static IEnumerable<string> Problems(DeckReading reading) =>
        reading.Problems.Select(problem =>
            string.Join(' ', problem.Arguments.Prepend($"{problem.Place} {problem.Severity} {problem.Code}")));

    /// <summary>A file of the repository, given relative to the test project.</summary>
    public static string FileAt(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", path));
}
