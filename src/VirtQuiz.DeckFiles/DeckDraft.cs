using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Lists;

namespace VirtQuiz.DeckFiles;

/// <summary>What has been read of a deck so far.</summary>
internal sealed class DeckDraft
{
    private readonly List<StackDraft> stacks = [];
    private int sectionStart;
    private int blockStart;

    public string? FirstHeading { get; private set; }

    public List<Comparison> Comparisons { get; } = [];

    public List<Sequence> Sequences { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>Bullets that begin with a bold term; whether it is a subject shows only at the end.</summary>
    public List<TermBullet> Terms { get; } = [];

    /// <summary>How many forms have been read.</summary>
    public int Count => Comparisons.Count + stacks.Count + Sequences.Count + Notes.Count + Terms.Count;

    public void BeginSection(string heading)
    {
        FirstHeading ??= heading;
        sectionStart = stacks.Count;
        BeginBlock();
    }

    /// <summary>What is added from here on belongs to one piece of code.</summary>
    public void BeginBlock() => blockStart = stacks.Count;

    public void AddStack(LayerStack stack) => stacks.Add(new StackDraft(stack));

    /// <summary>The stacks that a list may be about: of its section, those of the last piece of code first.</summary>
    /// <param name="most">So many at most.</param>
    public List<StackDraft> StacksAbove(int most)
    {
        var above = new List<StackDraft>();
        for (var index = blockStart; index < stacks.Count && above.Count < most; index++)
            above.Add(stacks[index]);
        for (var index = blockStart - 1; index >= sectionStart && above.Count < most; index--)
            above.Add(stacks[index]);
        return above;
    }

    public Deck ToDeck(Deck empty, ProblemLog problems)
    {
        var subjects = new Dictionary<string, string>();
        foreach (var comparison in Comparisons)
        {
            foreach (var subject in comparison.Subjects)
                subjects.TryAdd(Folding.Fold(subject), subject);
        }

        var asked = new List<TermBullet>();
        var summaries = ImmutableArray.CreateBuilder<SubjectSummary>();
        foreach (var term in Terms)
        {
            if (subjects.TryGetValue(term.FoldedTerm, out var subject))
                summaries.Add(new SubjectSummary(subject, term.Definition ?? term.Sentence, term.Place));
            else if (term is { IsNote: true, Definition: not null })
                asked.Add(term);
            else if (term is { IsAlone: false, Definition: not null } && !term.Term.Any(char.IsLetterOrDigit))
                problems.Add(ProblemCode.TermOfSigns, term.Place);
        }

        return empty with
        {
            Comparisons = [.. Comparisons],
            Stacks = StackNames.Numbered(stacks.Select(stack => stack.Finished()), problems),
            Sequences = [.. Sequences],
            Notes = [.. Notes.Concat(TermNotes.Of(asked)).OrderBy(note => note.Place)],
            Summaries = summaries.ToImmutable(),
        };
    }
}
