using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.Core;

/// <summary>Decks written by hand, in a notation of one line a row.</summary>
internal static class SampleDecks
{
    public static readonly DeckId Id = new("sample");

    public static Deck Of(params Comparison[] comparisons) => Of(Language.English, comparisons);

    public static Deck Of(Language language, params Comparison[] comparisons) =>
        new(Id, language, language, "Sample", "sample.md") { Comparisons = [.. comparisons] };

    public static Deck Of(params LayerStack[] stacks) =>
        new(Id, Language.English, Language.English, "Sample", "sample.md") { Stacks = [.. stacks] };

    public static Deck Of(params Sequence[] sequences) =>
        new(Id, Language.English, Language.English, "Sample", "sample.md") { Sequences = [.. sequences] };

    /// <summary>Notes that have nothing to do with each other, so that none makes another wait.</summary>
    public static Deck OfNotes(int count) => new(Id, Language.English, Language.English, "Sample", "sample.md")
    {
        Notes = [.. Enumerable.Range(1, count).Select(number => new Note($"Question {number}?", $"Answer {number}.", new Place(number, 1), []))],
    };

    /// <param name="subjects">"TCP | UDP | QUIC"</param>
    /// <param name="rows">"Port = 80 | 443 | "; a list row is marked by a star and its names parted by semicolons: "Tools* = a; b | c".</param>
    public static Comparison Table(string subjects, params string[] rows) =>
        new("Sample", new Place(1, 1), [.. Parts(subjects, '|')], [.. rows.Select((row, at) => Row(row, at + 2))]);

    public static LayerStack Stack(string heading, params string[] layers) => Stack(heading, StackOrigin.Drawing, layers);

    public static LayerStack Stack(string heading, StackOrigin origin, params string[] layers) =>
        new(heading, heading, origin, new Place(1, 1), [.. layers.Select(text => new Layer(text, new Place(1, 1), [], null))], []);

    public static Sequence Steps(string title, params string[] steps) =>
        new(title, new Place(1, 1), [.. steps.Select(text => new Step(text, new Place(1, 1)))]);

    public static CellCard CellOf(Deck deck, string attribute, string subject) =>
        DeckCards.Of(deck).OfType<CellCard>().First(card => card.Row.Attribute == attribute
            && card.Subjects.Any(index => card.Comparison.Subjects[index] == subject));

    public static ItemCard ItemOf(Deck deck, string item) => DeckCards.Of(deck).OfType<ItemCard>().First(card => card.Item == item);

    private static Row Row(string text, int line)
    {
        var equals = text.IndexOf('=');
        var attribute = text[..equals].Trim();
        var isList = attribute.EndsWith('*');
        var cells = Parts(text[(equals + 1)..], '|').Select((value, at) => value.Length == 0
            ? null
            : new Cell(isList ? value.Replace("; ", ", ") : value, new Place(line, at + 1), isList ? [.. Parts(value, ';')] : [], null));
        return new Row(attribute.TrimEnd('*'), new Place(line, 1), [.. cells], isList);
    }

    private static IEnumerable<string> Parts(string text, char separator) => text.Split(separator).Select(part => part.Trim());
}
