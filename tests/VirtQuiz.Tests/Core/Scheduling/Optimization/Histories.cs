using CsCheck;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

/// <summary>Histories of cards to fit.</summary>
internal static class Histories
{
    /// <summary>The history of an arbitrary card.</summary>
    public static readonly Gen<LoggedReview[]> Card =
        Gen.Select(Gen.OneOf(Gen.Const(0), Gen.Int[0, 5], Gen.Int[0, 400]), Schedules.Rating, (days, rating) => new LoggedReview(days, rating))
            .Array[0, 15];

    /// <summary>The simulated log that <c>optimizer-reference.json</c> tells of: 3,000 cards, 14,870 reviews.</summary>
    public static ReviewLog Reference()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "fsrs", "revlog.csv")).Skip(1);
        return new ReviewLog(lines.Select(line => line.Split(',')).GroupBy(fields => fields[0], Review).ToList());

        // A first review stands there with -1 days.
        static LoggedReview Review(string[] fields) => new(Math.Max(0, int.Parse(fields[3])), (Rating)int.Parse(fields[2]));
    }

    /// <summary>Reads "days:rating" with a space between.</summary>
    public static IEnumerable<LoggedReview> Parse(string card) =>
        from review in card.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let parts = review.Split(':')
        select new LoggedReview(int.Parse(parts[0]), (Rating)int.Parse(parts[1]));
}
