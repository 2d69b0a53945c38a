using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Explain;

/// <summary>Something to explain; then the points to tick, and the rating.</summary>
public sealed class ExplainModel(ISitting sitting, ExplainQuestion question, Language language)
{
    private ImmutableSortedSet<int> ticked = [];
    private int cursor;
    private bool isShown;

    public ExplainTexts Texts { get; } = new(language);

    public SelfRating SelfRating { get; } = new(sitting, language);

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    /// <summary>Whether the points are shown; they are also when the learner did not know.</summary>
    public bool IsShown => isShown || IsExplained;

    /// <summary>Whether the points are ticked, and what remains is the rating.</summary>
    public bool IsRated { get; private set; }

    public bool IsTicking => isShown && !IsRated && !IsExplained;

    /// <summary>The points; empty until they are shown.</summary>
    public IReadOnlyList<PointLine> Points => IsShown
        ? [.. question.Points.Select((point, index) => new PointLine(
            index + 1, point.Text, point.Sides, ticked.Contains(index), IsTicking && cursor == index))]
        : [];

    /// <summary>"2 of 5 covered".</summary>
    public string Covered => Texts.Covered(ticked.Count, question.Points.Length);

    /// <summary>All points covered are a good answer, half of them a hard one; easy is for the learner to say.</summary>
    private Rating Suggested => ticked.Count == question.Points.Length ? Rating.Good
        : ticked.Count * 2 >= question.Points.Length ? Rating.Hard
        : Rating.Again;

    private bool IsExplained => sitting.Stage is Stage.Explaining;

    public void Show()
    {
        if (IsShown)
            return;
        isShown = true;
        sitting.Settle();
    }

    public void Up() => cursor = Math.Max(0, cursor - 1);

    public void Down() => cursor = Math.Min(question.Points.Length - 1, cursor + 1);

    public void TickCursor() => Tick(cursor + 1);

    /// <summary>Ticks a point by its number, from 1, or takes the tick back; while the rating is asked, goes back to the points.</summary>
    public void Tick(int number)
    {
        if (!IsShown || IsExplained || number < 1 || number > question.Points.Length)
            return;
        cursor = number - 1;
        ticked = ticked.SymmetricExcept([cursor]);
        IsRated = false;
    }

    /// <summary>Goes on to the rating, with the one that the ticks suggest.</summary>
    public void Confirm()
    {
        if (!IsTicking)
            return;
        IsRated = true;
        SelfRating.Chosen = Suggested;
        sitting.Settle();
    }

    public void BackToPoints() => IsRated = false;

    public void GiveChosen() => Give((int)SelfRating.Chosen);

    /// <summary>Rates the explanation, 1 (again) to 4 (easy).</summary>
    public void Give(int rating)
    {
        if (IsRated && !IsExplained && rating is >= 1 and <= 4)
            sitting.Answer(new Response.Covered([.. ticked], (Rating)rating));
    }

    public void DontKnow() => sitting.Answer(new Response.DontKnow());
}
