using System.Globalization;
using VirtQuiz.Core.Questions;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>Prints questions as an exam sheet in Markdown, with the key at the end.</summary>
public static class ExamSheet
{
    private const string RoomToWrite = "> \\_\\_\\_\\_\\_\\_\\_\\_";

    public static void Print(IReadOnlyList<Question> questions, ulong seed, CommandTexts texts, TextWriter writer)
    {
        writer.WriteLine($"# {texts.ExamTitle(questions.Select(question => question.Card.Deck.Title).Distinct())}");
        writer.WriteLine();
        writer.WriteLine(texts.ExamSource(questions.Count, seed));
        for (var i = 0; i < questions.Count; i++)
        {
            writer.WriteLine();
            writer.WriteLine($"## {i + 1}. {Escaped(questions[i].Prompt.ToString())}");
            writer.WriteLine();
            PrintChoices(questions[i], writer);
        }

        writer.WriteLine();
        writer.WriteLine($"# {texts.ExamKey}");
        writer.WriteLine();
        for (var i = 0; i < questions.Count; i++)
        {
            var (deck, line) = (questions[i].Card.Deck.File, questions[i].Card.Place.Line);
            writer.WriteLine($"{i + 1}. {KeyOf(questions[i])} — {Escaped(texts.Found(deck, line))}");
        }
    }

    /// <summary>The letter of an option or item: A to Z, then AA, AB, ….</summary>
    public static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString(CultureInfo.InvariantCulture) : Letter((index / 26) - 1) + Letter(index % 26);

    private static void PrintChoices(Question question, TextWriter writer)
    {
        var choices = question switch
        {
            ChoiceQuestion choice => choice.Options.Select(option => option.Text),
            MultipleAnswerQuestion multiple => multiple.Options.Select(option => option.Text),
            OrderingQuestion ordering => ordering.Items,
            _ => [],
        };
        foreach (var (index, choice) in choices.Index())
            writer.WriteLine($"- {Letter(index)}. {Escaped(choice)}");
        if (question is FlashcardQuestion)
            writer.WriteLine(RoomToWrite);
    }

    private static string KeyOf(Question question) => question switch
    {
        ChoiceQuestion choice => $"{Letter(choice.Answer)}. {Escaped(choice.Options[choice.Answer].Text)}",
        MultipleAnswerQuestion multiple => string.Join(", ", multiple.Answers.Select(Letter)),
        OrderingQuestion ordering => string.Join(" → ", ordering.Order.Select(Letter)),
        FlashcardQuestion card => Escaped(card.Back),
        _ => throw new ArgumentException($"Unknown question {question.GetType().Name}.", nameof(question)),
    };

    /// <summary>
    /// The text of a deck is text on the sheet too: none of its characters formats anything, be it inside a line or,
    /// as <c>- </c> and <c>1. </c> do, where a text begins.
    /// </summary>
    private static string Escaped(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\\", "`", "*", "_", "~", "[", "]", "<", "&", "#", "|"])
            text = text.Replace(mark, "\\" + mark, StringComparison.Ordinal);

        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (text[digits..] is ['.' or ')', ..] || text is ['-' or '+' or '>' or '=', ..])
            text = text.Insert(digits, "\\");
        return text.Replace("\n\n", " — ", StringComparison.Ordinal).ReplaceLineEndings("; ");
    }
}
