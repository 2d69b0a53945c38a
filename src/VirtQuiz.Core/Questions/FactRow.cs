using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Questions;

/// <summary>The different values of a row.</summary>
internal sealed class FactRow
{
    /// <summary>In a longer table only this many values around a card are compared with it, the nearest ones below first.</summary>
    public const int Window = 64;

    private readonly Dictionary<CardId, Fact> byCard;
    private readonly ImmutableArray<Option?> subjects;

    public FactRow(ImmutableArray<CellCard> cards, SubjectNames names)
    {
        Names = names;
        Facts = [.. cards.Select((card, at) => new Fact(card, at, this, names))];
        byCard = Facts.ToDictionary(fact => fact.Card.Id);
        Comparison = cards[0].Comparison;
        var row = cards[0].Row;
        Attribute = row.Attribute;

        var options = new Option?[Comparison.Subjects.Length];
        foreach (var fact in Facts)
        {
            foreach (var subject in fact.Card.Subjects)
                options[subject] = new Option(Comparison.Subjects[subject], row.Cells[subject]!.Text, fact.Card.Id);
        }

        subjects = [.. options];
        FilledCount = options.Count(option => option is not null);
    }

    public string Attribute { get; }

    public Comparison Comparison { get; }

    public SubjectNames Names { get; }

    public ImmutableArray<Fact> Facts { get; }

    /// <summary>How many subjects have a value here.</summary>
    public int FilledCount { get; }

    public Fact? FactOf(CellCard card) => byCard.GetValueOrDefault(card.Id);

    /// <summary>A subject that has a value here, as an option.</summary>
    public Option SubjectOption(int subject) => subjects[subject]!;

    /// <summary>The other values of the row, or those of the window.</summary>
    public IEnumerable<Fact> Around(Fact fact)
    {
        for (var step = 1; step < Math.Min(Facts.Length, Window); step++)
            yield return Facts[(fact.At + step) % Facts.Length];
    }
}
