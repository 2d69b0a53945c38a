using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.DeckFiles;

namespace VirtQuiz.Fuzz;

/// <summary>What holds of the reading of any text.</summary>
internal static class Invariants
{
    /// <summary>Asking takes longer than reading; over many documents every kind of card has its turn.</summary>
    private const int MostCards = 6;

    /// <exception cref="InvariantException">One does not hold.</exception>
    public static void Check(string text)
    {
        var reading = DeckReader.Read(text, DeckSource.Embedded("decks/fuzz.md"));
        CheckPlaces(text, reading);
        foreach (var written in reading.Problems.SelectMany(problem => problem.Arguments))
            CheckSafe(written);
        if (reading.Deck is not { } deck)
            return;

        foreach (var written in Texts(deck))
            CheckSafe(written);
        CheckForms(deck);
        AskCards(deck);
    }

    private static void CheckPlaces(string text, DeckReading reading)
    {
        var lines = new LineLengths(text);
        foreach (var place in reading.Problems.Select(problem => problem.Place).Concat(Places(reading.Deck)))
        {
            if (!lines.Holds(place))
                throw new InvariantException($"{place} lies outside of the file");
        }

        Require(reading.Problems.SequenceEqual(reading.Problems.OrderBy(problem => problem.Place)), "problems are out of order");
    }

    private static void CheckForms(Deck deck)
    {
        foreach (var comparison in deck.Comparisons)
        {
            var subjects = comparison.Subjects;
            Require(subjects.Length >= 2 && subjects.Select(Folding.Fold).Distinct().Count() == subjects.Length, "subjects");
            Require(comparison.Rows.Length > 0 && comparison.Rows.All(row => row.Cells.Length == subjects.Length), "rows");
            Require(comparison.Rows.All(row => row.Attribute.Length > 0 && row.Cells.Any(cell => cell is not null)), "attributes");
            Require(comparison.Rows.SelectMany(row => row.Cells).All(cell => cell is not { Text.Length: 0 }), "empty cells");
        }

        foreach (var stack in deck.Stacks)
        {
            Require(stack.Layers.Length >= 2, "a stack of one layer");
            Require(stack.Layers.All(layer => layer.Text.Length > 0), "a layer without a name");
            Require(stack.Boundaries.All(boundary => boundary.Upper >= 0 && boundary.Upper < stack.Layers.Length - 1), "boundaries");
        }

        Require(deck.Sequences.All(sequence => sequence.Steps.Length >= 3 && sequence.Steps.All(step => step.Text.Length > 0)), "sequences");
        Require(deck.Notes.All(note => note.Question.Length > 0 && note.Answer.Length > 0), "notes");
    }

    /// <summary>Every form that is offered can be asked.</summary>
    private static void AskCards(Deck deck)
    {
        var cards = DeckCards.Of(deck);
        Require(cards.DistinctBy(card => card.Id).Count() == cards.Length, "two cards have one id");
        var step = Math.Max(1, cards.Length / MostCards);
        foreach (var card in cards.Where((_, index) => index % step == 0).Take(MostCards))
        {
            foreach (var form in QuestionEngine.FormsFor(card).Where(form => form.IsAvailable))
                Require(QuestionEngine.Make(card, form.Form, [], seed: 1) is not null, "a form is offered and not asked");
        }
    }

    private static IEnumerable<Place> Places(Deck? deck) => deck is null
        ? []
        : deck.Comparisons.SelectMany(comparison => comparison.Rows.SelectMany(row =>
                row.Cells.OfType<Cell>().Select(cell => cell.Place).Append(row.Place)).Append(comparison.Place))
            .Concat(deck.Stacks.SelectMany(stack => stack.Layers.Select(layer => layer.Place)
                .Concat(stack.Boundaries.Select(boundary => boundary.Place)).Append(stack.Place)))
            .Concat(deck.Sequences.SelectMany(sequence => sequence.Steps.Select(step => step.Place).Append(sequence.Place)))
            .Concat(deck.Notes.Select(note => note.Place))
            .Concat(deck.Summaries.Select(summary => summary.Place));

    private static IEnumerable<string> Texts(Deck deck) =>
    [
        deck.Title, deck.Id.Value, .. deck.Tags,
        .. deck.Comparisons.SelectMany(comparison => comparison.Subjects.Concat(comparison.Attributes).Append(comparison.Title)),
        .. deck.Comparisons.SelectMany(comparison => comparison.Rows).SelectMany(row => row.Cells).OfType<Cell>()
            .SelectMany(cell => cell.Items.Append(cell.Text).Append(cell.Why ?? "")),
        .. deck.Stacks.SelectMany(stack => stack.Boundaries.Select(boundary => boundary.Explanation).Append(stack.Title).Append(stack.Heading)),
        .. deck.Stacks.SelectMany(stack => stack.Layers).SelectMany(layer => layer.Cells.Append(layer.Text).Append(layer.Annotation ?? "")),
        .. deck.Sequences.SelectMany(sequence => sequence.Steps.Select(step => step.Text).Append(sequence.Title)),
        .. deck.Notes.SelectMany(note => note.KeyPoints.Append(note.Question).Append(note.Answer).Append(note.Explanation ?? "")),
        .. deck.Summaries.SelectMany(summary => (string[])[summary.Subject, summary.Text]),
    ];

    private static void CheckSafe(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            var isUnsafe = char.IsControl(letter) || letter is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF'
                or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            if (isUnsafe)
                throw new InvariantException($"U+{(int)letter:X4} in '{text}'");
            if (!char.IsSurrogate(letter))
                continue;

            at++;
            if (at == text.Length || !char.IsSurrogatePair(letter, text[at]))
                throw new InvariantException($"half of a character in '{text}'");
        }
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvariantException(what);
    }
}
