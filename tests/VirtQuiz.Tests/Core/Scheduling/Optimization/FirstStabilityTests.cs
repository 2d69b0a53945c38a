using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Scheduling.Optimization;

namespace VirtQuiz.Tests.Core.Scheduling.Optimization;

public class FirstStabilityTests
{
    // test_search_parameters in parameter_initialization.rs of fsrs-rs, in single precision there.
    [Fact]
    public void Is_found_as_by_the_reference()
    {
        var groups = new SortedDictionary<int, (int, int)> { [1] = (435, 377), [2] = (97, 88), [3] = (63, 46), [4] = (38, 29), [5] = (28, 19) };

        Assert.Equal(0.7355089, FirstStability.Search(groups, FsrsParameters.Default[0], 0.94302857), 1e-6);
    }

    [Fact]
    public void Is_where_nine_of_ten_are_remembered()
    {
        // 900 of 1,000 after five days: recall is 0.9 after as many days as the stability says.
        var log = new ReviewLog(Enumerable.Range(0, 1000).Select(card => Histories.Parse(card % 10 == 0 ? "0:3 5:1" : "0:3 5:3")));

        Assert.Equal([null, null, 5, null], FirstStability.Fit(log).Select(days => days is { } value ? Math.Round(value, 1) : (double?)null));
        Assert.Equal([0, 0, 1000, 0], FirstStability.Counts(log));
    }

    [Fact]
    public void Looks_at_the_first_answer_of_a_later_day_alone()
    {
        var log = new ReviewLog(Enumerable.Range(0, 1000)
            .Select(card => Histories.Parse((card % 10 == 0 ? "0:4 0:1 5:1" : "0:4 0:1 5:3") + " 7:1 0:3 3:1 1:3 1:3 1:3 1:3 1:3 1:3 1:3 1:3 1:3 1:3 1:3 1:3")));

        Assert.Equal(5, FirstStability.Fit(log)[3]!.Value, 0.1);
    }
}
