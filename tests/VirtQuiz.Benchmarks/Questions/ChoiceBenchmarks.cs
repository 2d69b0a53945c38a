using BenchmarkDotNet.Attributes;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Benchmarks.Questions;

/// <summary>
/// Budget: at least 200,000 Choice questions a second on one core (a mean of 5 µs or less), at most 1 KB allocated for
/// each. Asked are all cells of the shipped decks that can be asked so, each with another seed every time.
/// </summary>
[MemoryDiagnoser]
public class ChoiceBenchmarks
{
    private const int Questions = 1_000;

    private readonly Card[] cards =
    [
        .. ShippedDecks.Load()
            .SelectMany(deck => DeckCards.Of(DeckReader.Read(deck.Text, DeckSource.Embedded(deck.File)).Deck!))
            .Where(card => QuestionEngine.ObstacleTo(card, Form.Choice) is null),
    ];

    [Benchmark(OperationsPerInvoke = Questions)]
    public Question? Choice()
    {
        Question? question = null;
        for (var seed = 0; seed < Questions; seed++)
            question = QuestionEngine.Make(cards[seed % cards.Length], Form.Choice, [], (ulong)seed);
        return question;
    }
}
