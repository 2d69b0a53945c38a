using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Answers;

/// <summary>The last answers, whenever they were given: any can be taken back, right ones rated anew. Saved at once.</summary>
public sealed class AnswersModel
{
    private const int FirstLook = 50;

    private readonly Library library;
    private readonly IProgress progress;
    private readonly Moment now;
    private readonly TimeTexts times;
    private readonly PlayTexts play;
    private int most = FirstLook, end = -1;
    private IReadOnlyList<Recorded> answers = [];

    public AnswersModel(Library library, IProgress progress, TimeProvider time, Language language)
    {
        (this.library, this.progress) = (library, progress);
        now = progress.Settings.Now(time);
        times = new TimeTexts(language);
        play = new PlayTexts(language);
        Texts = new AnswersTexts(language);
        Look();
    }

    public AnswersTexts Texts { get; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<AnswerLine> Lines => [.. answers.Select((answer, at) => LineOf(answer, at == Cursor))];

    /// <summary>Index of the answer that is chosen.</summary>
    public int Cursor { get; private set; }

    /// <summary>What came of the last step; empty before the first.</summary>
    public string Notice { get; private set; } = "";

    /// <summary>The card of the chosen answer; null when there is none, or its deck is not at hand.</summary>
    public Card? Card => answers.Count == 0 ? null : library.Find(ReviewOf(answers[Cursor]).Card);

    /// <summary>Where each rating of the chosen answer would lead; empty where it cannot be rated, or does not count.</summary>
    public ImmutableArray<RatingText> Ratings { get; private set; } = [];

    public void Up() => Choose(Cursor - 1);

    /// <summary>One answer further back; at the end as many again are looked for.</summary>
    public void Down()
    {
        // Where looking twice as far back found no more, there is no more.
        if (Cursor == answers.Count - 1 && Cursor != end)
        {
            end = Cursor;
            most *= 2;
            Look();
        }

        Choose(Cursor + 1);
    }

    public void Choose(int answer)
    {
        Cursor = Math.Clamp(answer, 0, Math.Max(0, answers.Count - 1));
        Ratings = answers.Count == 0 || ReviewOf(answers[Cursor]) is not { Outcome: Outcome.Right } review
            ? []
            : [.. RatingChoice.Anew(progress.FindPast(review.Card), answers[Cursor]).Select(choice => new RatingText(
                choice.Rating, $"{play.Of(choice.Rating)} {times.Brief(choice.Next, now)}", choice.Rating == review.Rating))];
    }

    /// <summary>Takes the chosen answer back, as if it had never been given.</summary>
    public void TakeBack()
    {
        if (answers.Count > 0 && Record(new Undo(answers[Cursor].Id)))
            Notice = Texts.TakenBack(LabelOf(ReviewOf(answers[Cursor])));
        Look();
    }

    /// <summary>Moves the rating of the chosen answer, which has to be right.</summary>
    /// <param name="by">1 for the next better one, −1 for the next worse.</param>
    public void Move(int by)
    {
        if (answers.Count > 0)
            Rate((Rating)Math.Clamp((int)ReviewOf(answers[Cursor]).Rating + by, (int)Rating.Again, (int)Rating.Easy));
    }

    /// <summary>Rates the chosen answer anew, which has to be right.</summary>
    public void Rate(Rating rating)
    {
        var review = ReviewOf(answers[Cursor]);
        if (review is not { Outcome: Outcome.Right, Counts: true })
        {
            Notice = review.Counts ? Texts.OnlyRight : Texts.OnlyPractice;
            return;
        }

        if (rating != review.Rating && Record(new Rerate(answers[Cursor].Id, rating, Guessed: false)))
            Notice = Texts.Rated(LabelOf(review), play.Of(rating));
        Look();
    }

    private void Look()
    {
        answers = progress.FindAnswers(most);
        Choose(Cursor);
    }

    private bool Record(JournalEvent happened)
    {
        try
        {
            progress.Record([happened]);
            return true;
        }
        catch (ProgressNotSavedException failure)
        {
            Notice = Texts.NotSaved(failure.Path, failure.InnerException?.Message);
            return false;
        }
    }

    private AnswerLine LineOf(Recorded answer, bool isHere)
    {
        var review = ReviewOf(answer);
        var mark = review switch
        {
            { Outcome: Outcome.Right, Guessed: false } => "✓",
            { Outcome: Outcome.Wrong } => "✗",
            _ => "◐",
        };
        return new AnswerLine(mark, LabelOf(review), play.Of(review.Rating), times.Ago(answer.At, now), isHere);
    }

    private string LabelOf(Review review) => library.Find(review.Card)?.Label ?? Texts.NotAtHand;

    private static Review ReviewOf(Recorded answer) => (Review)answer.Event;
}
