using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemLog(string file)
{
    private readonly List<DeckProblem> problems = [];

    public void Add(ProblemCode code, Place place, params ReadOnlySpan<string> arguments)
    {
        var shown = ImmutableArray.CreateBuilder<string>(arguments.Length);
        foreach (var argument in arguments)
            shown.Add(SafeText.Clean(argument));
        problems.Add(new DeckProblem(code, code.Severity, file, place, shown.MoveToImmutable()));
    }

    /// <summary>An exam has numbered lists by the dozen: the first speaks for all that no word promises an order.</summary>
    public ImmutableArray<DeckProblem> InOrder()
    {
        var ordered = problems.OrderBy(problem => problem.Place).ToImmutableArray();
        var unpromised = ordered.Count(problem => problem.Code == ProblemCode.SequenceNotPromised);
        return unpromised == 0 ? ordered : [.. OnlyFirst(ordered, ProblemCode.SequenceNotPromised, $"{unpromised - 1}")];
    }

    private static IEnumerable<DeckProblem> OnlyFirst(ImmutableArray<DeckProblem> problems, ProblemCode code, string more)
    {
        var isSaid = false;
        foreach (var problem in problems)
        {
            if (problem.Code != code)
                yield return problem;
            else if (!isSaid)
                yield return problem with { Arguments = [more] };
            isSaid |= problem.Code == code;
        }
    }
}
