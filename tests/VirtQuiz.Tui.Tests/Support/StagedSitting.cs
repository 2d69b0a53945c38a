using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>A sitting that shows a given stage and writes down what the learner does.</summary>
internal sealed class StagedSitting(Stage stage) : ISitting
{
    public List<string> Done { get; } = [];

    public List<Response> Responses { get; } = [];

    public Stage Stage { get; set; } = stage;

    public SessionMode Mode => SessionMode.Study;

    public int Position { get; init; } = 3;

    public int Total { get; init; } = 8;

    public ImmutableArray<Attempt> Attempts { get; init; } = [];

    public bool CanUndo { get; init; }

    public Moment Now => Samples.Now;

    public ProgressNotSavedException? Failure { get; init; }

    public bool HasCalledBad { get; private set; }

    public bool IsSettling { get; set; }

    public ScheduleState? NextDue { get; init; }

    public void Answer(Response response)
    {
        Responses.Add(response);
        Done.Add(nameof(Answer));
    }

    public void Continue() => Done.Add(nameof(Continue));

    public void ToggleGuess() => Done.Add(nameof(ToggleGuess));

    public void TakeHint() => Done.Add(nameof(TakeHint));

    public void Rate(Rating rating) => Done.Add($"{nameof(Rate)} {rating}");

    public void Undo() => Done.Add(nameof(Undo));

    public void CallQuestionBad()
    {
        HasCalledBad = true;
        Done.Add(nameof(CallQuestionBad));
    }

    public void Treat(CardAction action) => Done.Add($"{nameof(Treat)} {action}");

    /// <summary>What is known of the card on stage; by default that it was answered today.</summary>
    public Func<Card, CardProgress> KnownOf { get; init; } = card => new CardProgress(card.Id) { LastDay = Samples.Now.Day };

    public CardProgress Known(Card card) => KnownOf(card);

    public Card? Find(CardId card) => Samples.English.Cards.Concat(Samples.Korean.Cards).FirstOrDefault(known => known.Id == card);

    public void Retry() => Done.Add(nameof(Retry));

    public void Settle() => Done.Add(nameof(Settle));

    public void Close() => Done.Add(nameof(Close));
}
