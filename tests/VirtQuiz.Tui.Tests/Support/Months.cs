using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>Eight months of a learner who knows most and takes one subject for the next when wrong.</summary>
internal static class Months
{
    private const int Days = 240, DaysBetweenCards = 9, OneOf = 5;

    public static MemoryProgress Of(Samples samples)
    {
        var clock = new TestClock();
        clock.Advance(TimeSpan.FromDays(-Days));
        var progress = new MemoryProgress(clock);
        var cells = samples.Cards.OfType<CellCard>().ToArray();
        progress.Record([.. cells.Select(card => new CardSeen(card.Id, card.Deck.Id, card.Deck.Edition, card.Kind, card.Parts, card.Text))]);
        var answers = cells.SelectMany(AnswersTo).OrderBy(answer => answer.Day).ToArray();
        for (var (day, next) = (0, 0); day <= Days; day++, clock.Advance(TimeSpan.FromDays(1)))
        {
            for (; next < answers.Length && answers[next].Day == day; next++)
            {
                var (_, card, isWrong) = answers[next];
                progress.Answer(card, isWrong ? Outcome.Wrong : Outcome.Right, isWrong ? Beside(card, cells) : null);
            }
        }

        return progress;
    }

    /// <summary>Each time after a longer while, and after the next day where it was wrong.</summary>
    private static IEnumerable<(int Day, CellCard Card, bool IsWrong)> AnswersTo(CellCard card, int index)
    {
        var (count, wait) = (0, 1);
        for (var day = index * DaysBetweenCards; day < Days; day += wait, count++)
        {
            var isWrong = (count + index) % OneOf == OneOf - 1;
            wait = isWrong ? 1 : wait * 2;
            yield return (day, card, isWrong);
            if (count == 0)
                yield return (day, card, false);
        }
    }

    /// <summary>The cell beside it, which is picked when the answer is wrong.</summary>
    private static CellCard? Beside(CellCard card, CellCard[] cells) => cells.FirstOrDefault(
        cell => cell.Group == card.Group && cell.Subjects[0] == (card.Subjects[0] + 1) % card.Comparison.Subjects.Length);
}
