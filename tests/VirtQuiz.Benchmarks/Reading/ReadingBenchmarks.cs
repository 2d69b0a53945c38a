using BenchmarkDotNet.Attributes;
using Markdig;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Benchmarks.Reading;

/// <summary>
/// Budget: reading the shipped decks takes at most 1.5 times what Markdig alone takes with the extensions that the
/// deck format needs and precise positions. The ratio is what counts.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly (string File, string Text)[] decks = ShippedDecks.Load();

    private readonly MarkdownPipeline markdig = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .Build();

    [Benchmark(Baseline = true)]
    public int MarkdigAlone() => decks.Sum(deck => Markdown.Parse(deck.Text, markdig).Count);

    [Benchmark]
    public int Decks() => decks.Sum(deck => DeckReader.Read(deck.Text, DeckSource.Embedded(deck.File)).Deck!.Stacks.Length);
}
