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

    /// <summary>Of what a collection has by the dozen, the first speaks for all.</summary>
    public ImmutableArray<DeckProblem> InOrder()
    {
        var ordered = problems.OrderBy(problem => problem.Place).ToImmutableArray();
        return ordered.Any(IsFrequent) ? [.. OnlyFirst(ordered)] : ordered;
    }

    private static bool IsFrequent(DeckProblem problem) =>
        problem.Code is ProblemCode.SequenceNotPromised or ProblemCode.QuestionNotFolded or ProblemCode.DefinitionPassedOver
            or ProblemCode.TermOfSigns or ProblemCode.ChainUnclear;

    private static IEnumerable<DeckProblem> OnlyFirst(ImmutableArray<DeckProblem> problems)
    {
        var counts = problems.Where(IsFrequent).CountBy(problem => problem.Code).ToDictionary();
        foreach (var problem in problems)
        {
            if (!IsFrequent(problem))
                yield return problem;
            else if (counts.Remove(problem.Code, out var count))
                yield return problem with { Arguments = [$"{count - 1}"] };
        }
    }
}
