using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// What it takes to have seen every card of some decks before the day of an interview. The new cards are spread evenly; the
/// last days, a fifth of them and at most three, are for going over what was begun.
/// </summary>
/// <param name="Day">The study day of the interview.</param>
/// <param name="Today">The present study day, not after that of the interview.</param>
/// <param name="Cards">How many cards there are to see.</param>
/// <param name="Seen">How many of them were begun, today's among them.</param>
/// <param name="BegunToday">How many of them were begun today.</param>
public sealed record InterviewPlan(StudyDay Day, StudyDay Today, int Cards, int Seen, int BegunToday)
{
    /// <summary>More new cards on one day, which take a quarter of an hour, are not remembered.</summary>
    public const int MostNewPerDay = 60;

    private const int MostDaysWithoutNew = 3, ShareOfDaysWithoutNew = 5;

    /// <summary>Days from today on up to the day before the interview; 0 on its day.</summary>
    public int DaysLeft => Day - Today;

    public int Unseen => Cards - Seen;

    /// <summary>Today is the last day, or the day of the interview itself: what falls due by then is gone over now.</summary>
    public bool IsLastDay => DaysLeft <= 1;

    /// <summary>How many cards a day have to be begun from today on.</summary>
    public int NewPerDay => Rounded(Unseen + BegunToday);

    /// <summary>How many more cards are to be begun today.</summary>
    public int NewToday => Math.Clamp(Math.Min(NewPerDay, MostNewPerDay) - BegunToday, 0, Unseen);

    /// <summary>Whether every card can be seen in time.</summary>
    public bool Suffices => NewPerDay <= MostNewPerDay;

    /// <summary>How many cards will have been seen by then.</summary>
    public int Reachable => Suffices ? Cards : Seen - BegunToday + MostNewPerDay * DaysForNew;

    /// <summary>How many of a row's cards are asked on one day, so that none is left over.</summary>
    /// <param name="unseen">Of the row.</param>
    public int OfRowToday(int unseen) => Rounded(unseen);

    private int DaysForNew => Math.Max(1, DaysLeft - Math.Min(MostDaysWithoutNew, DaysLeft / ShareOfDaysWithoutNew));

    private int Rounded(int cards) => (cards + DaysForNew - 1) / DaysForNew;
}
