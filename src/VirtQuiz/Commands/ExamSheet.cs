using VirtQuiz.Core.Questions;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary>Prints questions as an exam sheet in Markdown, grouped by form, with the key and its sources at the end.</summary>
public static class ExamSheet
{
    public static void Print(IReadOnlyList<Question> questions, ulong seed, CommandTexts texts, TextWriter writer)
    {
        var grouped = questions.GroupBy(question => question.Form).OrderBy(group => group.Key).ToArray();
        var numbered = grouped.SelectMany(group => group).ToArray();
        var forms = new FormTexts(texts.Language);

        writer.WriteLine($"# {texts.ExamTitle(questions.Select(question => question.Card.Deck.Title).Distinct())}");
        writer.WriteLine();
        writer.WriteLine(texts.ExamSource(questions.Count, seed));
        var number = 0;
        foreach (var group in grouped)
        {
            writer.WriteLine();
            writer.WriteLine($"## {forms.NameOf(group.Key)}");
            foreach (var question in group)
            {
                writer.WriteLine();
                writer.WriteLine($"### {++number}. {SheetText.Escaped(question.Prompt.ToString())}");
                writer.WriteLine();
                ExamQuestion.Print(question, writer);
            }
        }

        writer.WriteLine();
        writer.WriteLine($"# {texts.ExamKey}");
        writer.WriteLine();
        foreach (var (index, question) in numbered.Index())
        {
            var source = texts.Found(question.Card.Deck.File, question.Card.Place.Line);
            writer.WriteLine($"{index + 1}. {ExamAnswer.Of(question)} — {SheetText.Escaped(source)}");
        }
    }
}
