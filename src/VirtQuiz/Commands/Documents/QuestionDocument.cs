using System.Collections.Immutable;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Commands.Documents;

/// <summary>A question with its answer: an entry of <c>virtquiz generate --json</c>. What its form does not use is empty.</summary>
/// <param name="Answers">Indices of the right options, from 0; where items are put to options, the option of each item.</param>
/// <param name="Items">What is to be put in order or to options, shuffled.</param>
/// <param name="Order">Indices into the items in the right order, top or first first; what it does not name is an intruder.</param>
/// <param name="Accepted">What may be written as the answer; the points that an explanation should cover.</param>
/// <param name="Deck">The deck's id.</param>
/// <param name="Line">Where in the deck the answer stands, counted from 1.</param>
public sealed record QuestionDocument(
    string CardId,
    string Form,
    string Prompt,
    ImmutableArray<string> Options,
    ImmutableArray<int> Answers,
    ImmutableArray<string> Items,
    ImmutableArray<int> Order,
    ImmutableArray<string> Accepted,
    string Deck,
    int Line)
{
    public static QuestionDocument Of(Question question)
    {
        var empty = new QuestionDocument(
            question.Card.Id.ToString(), question.Form.ToString(), question.Prompt.ToString(),
            [], [], [], [], [], question.Card.Deck.Id.Value, question.Card.Place.Line);
        return question switch
        {
            ChoiceQuestion choice => empty with { Options = Texts(choice.Options), Answers = [choice.Answer] },
            MultipleAnswerQuestion multiple => empty with
            {
                Options = Texts(multiple.Options),
                Answers = multiple.Answers,
            },
            OrderingQuestion ordering => empty with { Items = ordering.Items, Order = ordering.Order },
            PlacingQuestion placing => empty with
            {
                Options = Texts(placing.Options),
                Answers = placing.Answers,
                Items = placing.Items,
            },
            TypeInQuestion typeIn => empty with { Accepted = [typeIn.Answer, .. typeIn.Accepted] },
            ExplainQuestion explain => empty with { Accepted = [.. explain.Points.Select(point => point.Text)] },
            FlashcardQuestion card => empty with { Accepted = [card.Back] },
            _ => throw new ArgumentException($"Unknown question {question.GetType().Name}.", nameof(question)),
        };
    }

    private static ImmutableArray<string> Texts(ImmutableArray<Option> options) => [.. options.Select(option => option.Text)];
}
