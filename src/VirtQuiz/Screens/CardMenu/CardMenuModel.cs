using System.Collections.Immutable;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.CardMenu;

/// <summary>What is known of one card, and what can be done with it besides answering.</summary>
public sealed class CardMenuModel
{
    private readonly ImmutableArray<CardAction> actions;
    private readonly CardProgress known;
    private readonly Moment now;

    /// <param name="known">What is known of the card now.</param>
    /// <param name="find">Finds a card that was picked by mistake; null when no deck has it.</param>
    /// <param name="canSkip">Whether it waits for its answer.</param>
    public CardMenuModel(
        Card card, CardProgress known, LearnerSettings settings, Moment now, Func<CardId, Card?> find, bool canSkip, Language language)
    {
        (this.known, this.now) = (known, now);
        Texts = new CardTexts(language);
        Label = card.Label;
        actions = [.. Enum.GetValues<CardAction>().Where(action => Offers(action, canSkip))];
        Facts = [.. FactsOf(card, settings, new TimeTexts(language), find)];
    }

    public CardTexts Texts { get; }

    /// <summary>The card's name.</summary>
    public string Label { get; }

    /// <summary>What is known of the card, in sentences.</summary>
    public IReadOnlyList<string> Facts { get; }

    public IReadOnlyList<CardActionLine> Actions =>
        [.. actions.Select((action, at) => new CardActionLine(action, Texts.Of(action, known, now), at == Cursor))];

    /// <summary>Index of the action that is chosen.</summary>
    public int Cursor { get; private set; }

    public CardAction Chosen => actions[Cursor];

    /// <summary>Why the last action was not done; empty before.</summary>
    public string Notice { get; private set; } = "";

    public void Fail(ProgressNotSavedException failure) => Notice = Texts.NotSaved(failure.Path, failure.InnerException?.Message);

    public void Up() => Cursor = Math.Max(0, Cursor - 1);

    public void Down() => Cursor = Math.Min(actions.Length - 1, Cursor + 1);

    /// <summary>The action with a number, from 1; null when there is none.</summary>
    public CardAction? Numbered(int number) => number >= 1 && number <= actions.Length ? actions[number - 1] : null;

    private bool Offers(CardAction action, bool canSkip) => action switch
    {
        CardAction.Skip => canSkip,
        CardAction.Reset => known.LastDay is not null,
        _ => true,
    };

    private IEnumerable<string> FactsOf(Card card, LearnerSettings settings, TimeTexts times, Func<CardId, Card?> find)
    {
        var schedule = known.Schedule;
        if (!known.IsBegun)
        {
            yield return known.LastDay is null ? Texts.NeverAnswered : Texts.OnlyPracticed;
        }
        else
        {
            var recall = known.Recall(new Schedulers(settings).Of(card.Deck.Id), now.Day);
            yield return Texts.History(schedule.Reps, schedule.Lapses);
            yield return Texts.Remembered((int)Math.Round(recall * 100, MidpointRounding.AwayFromZero), times.Until(schedule, now));
        }

        if (known.IsLeech)
            yield return Texts.Leech(schedule.Lapses);
        if (Texts.MixedUpWith(known, find) is { } others)
            yield return others;
        if (Texts.StatesOf(known, now) is { Length: > 0 } states)
            yield return states;
    }
}
