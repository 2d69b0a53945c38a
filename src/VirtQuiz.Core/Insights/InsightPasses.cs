using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>The one way through all that happened: folds the cards and shows every answer to each of the passes.</summary>
internal sealed class InsightPasses(StudyDay today)
{
    private const int FewestWrong = 2;

    private readonly Dictionary<CardId, CardHistory> histories = [];
    private readonly Dictionary<CardId, CardTally> tallies = [];
    private readonly WeeklyRetention retention = new();
    private readonly DailyActivity activity = new();
    private readonly ConfusionTally confusions = new(today);

    public void Add(in PastEvent past)
    {
        ref var history = ref CollectionsMarshal.GetValueRefOrAddDefault(histories, past.Card, out _);
        if (past.Happened is Review review)
        {
            var before = history?.Progress ?? new CardProgress(past.Card);
            var answered = new Answered(review, past.At, before, past.Schedulers.Of(history?.Origin?.Deck));
            retention.Add(answered);
            activity.Add(answered);
            confusions.Add(answered, past.Card);
            Count(past.Card, review);
        }

        if (past.Happened is Reset)
            tallies.Remove(past.Card);
        history = CardHistory.After(history, past);
    }

    public Insight Result(IReadOnlyList<Card> cards, LearnerSettings settings)
    {
        var schedulers = new Schedulers(settings);
        var byId = new Dictionary<CardId, Card>(cards.Count);
        var forecast = new int[Insight.ForecastDays];
        var (ofDecks, ofAttributes, ofSubjects) = (new RecallNow(), new RecallNow(), new RecallNow());
        var hardest = new List<HardCard>();
        foreach (var card in cards)
        {
            byId[card.Id] = card;
            var known = histories.GetValueOrDefault(card.Id)?.Progress;
            double? recall = known is { IsBegun: true } ? known.Recall(schedulers.Of(card.Deck.Id), today) : null;
            ofDecks.Add(card.Deck, card.Deck.Title, recall);
            if (RecallNow.AttributeOf(card) is { } attribute)
                ofAttributes.Add(card.Deck, attribute, recall);
            foreach (var subject in RecallNow.SubjectsOf(card))
                ofSubjects.Add(card.Deck, subject, recall);
            if (known is { IsBegun: true, Suspended: false } && DueOf(known) is var days && days < forecast.Length)
                forecast[days]++;
            var tally = tallies.GetValueOrDefault(card.Id);
            if (known is not null && (known.Schedule.Lapses > 0 || tally.Wrong >= FewestWrong))
                hardest.Add(new HardCard(card, known, tally, recall ?? 0));
        }

        var studied = activity.Days();
        return new Insight
        {
            Today = today,
            Weeks = retention.Weeks(),
            Days = studied,
            Streak = DailyActivity.StreakOf(studied, today),
            Forecast = [.. forecast],
            Decks = ofDecks.Groups(),
            Attributes = ofAttributes.Groups(),
            Subjects = ofSubjects.Groups(),
            Matrices = Confusions.Matrices(confusions, byId),
            Pairs = Confusions.Pairs(confusions, byId),
            Hardest =
            [
                .. hardest.OrderByDescending(hard => hard.Progress.Schedule.Lapses)
                    .ThenByDescending(hard => hard.Tally.Wrong)
                    .ThenByDescending(hard => hard.Progress.Schedule.Memory.Difficulty),
            ],
        };
    }

    /// <summary>Days from today until the card is asked, at least 0.</summary>
    private int DueOf(CardProgress known)
    {
        var due = known.Schedule.DueDay;
        return Math.Max(0, (known.BuriedUntil is { } buried && buried > due ? buried : due) - today);
    }

    private void Count(CardId card, Review review)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, card, out _);
        tally = new CardTally(tally.Answers + 1, tally.Wrong + (review.IsRemembered ? 0 : 1));
    }
}
