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

    public ImmutableArray<DeckProblem> InOrder() => [.. problems.OrderBy(problem => problem.Place)];
}
