using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads a list: as a sequence, or item by item as boundaries, terms and chains.</summary>
internal sealed partial class ListReader(DeckDraft draft, PhraseReader phrases, ChainReader chainReader, ProblemLog problems)
{
    private const int FewestSteps = 3;

    private const int ShortestStep = 3;

    private const int FewestMappings = 3;

    private const int FewestTerms = 2;

    /// <summary>As many as a list can sensibly be about; every item is held against every stack.</summary>
    private const int MostStacks = 32;

    // One heading may stand above thousands of lists.
    private (string Text, bool MayPromise) heading = ("", false);

    public void Read(IReadOnlyList<ListItem> items, bool isOrdered, PassageContext context)
    {
        if (items.Count == 0)
            return;

        items = CodeTerms.InBold(items);
        var isPromised = isOrdered && items.Count >= FewestSteps && items.Any(IsStep)
            && (OrderWords.PromiseOrder(context.Heading, context.LeadIn)
                || OrderWords.AreTold(items[0].Markdown, items[^1].Markdown)
                || LevelNames.PromiseOrder(items, context.Heading, context.LeadIn)
                || (MayPromiseOrder(context) && !items.Any(IsDefinition)));
        if (items.Count >= FewestSteps && (isPromised || context.Comment.IsSequence))
        {
            ReadSequence(items, context);
            return;
        }

        var stacks = draft.StacksAbove(MostStacks);
        var chains = new List<Sequence>();
        var terms = new List<TermBullet>();
        foreach (var item in items)
        {
            if (stacks.Count > 0 || MayBeForm(item.Markdown))
                ReadItem(item, items[0].Place, stacks, chains, terms, context);
        }

        AddChains(chains, context);
        AddTerms(terms, items.Count);
        if (items.Count >= FewestSteps && isOrdered && !AreNotes(terms, items.Count) && !items.All(IsLink) && MayBeSteps(items))
            problems.Add(ProblemCode.SequenceNotPromised, items[0].Place);
    }

    private bool MayPromiseOrder(PassageContext context)
    {
        if (!ReferenceEquals(heading.Text, context.Heading))
            heading = (context.Heading, OrderWords.MayPromiseOrder(context.Heading));
        return OrderWords.MayPromiseOrder(context.LeadIn)
            || (heading.MayPromise && !OrderWords.DenyOrder(context.LeadIn) && !OrderWords.AnnounceParts(context.LeadIn));
    }

    /// <summary>One item with a bold beginning among many is emphasis; it may still sum up a subject.</summary>
    private void AddTerms(List<TermBullet> terms, int items) =>
        draft.Terms.AddRange(terms.Count == 0 || AreNotes(terms, items) ? terms : terms.Select(term => term with { IsAlone = true }));

    private static bool AreNotes(List<TermBullet> terms, int items) =>
        terms.Count(term => term.Definition is not null) is var defined && (defined >= FewestTerms || defined * 2 >= items) && defined > 0;

    /// <summary>Several chains of one length without labels of their own are the rows of a mapping.</summary>
    private void AddChains(List<Sequence> chains, PassageContext context)
    {
        if (chains.Count == 0)
            return;

        var isMapping = chains.Count >= FewestMappings && chains.All(chain => chain.Title == context.Heading)
            && chains.DistinctBy(chain => chain.Steps.Length).Count() == 1;
        if (isMapping)
            problems.Add(ProblemCode.SequenceNotPromised, chains[0].Place);
        else
            draft.Sequences.AddRange(chains);
    }

    private static bool IsStep(ListItem item) => !IsLink(item) && item.Markdown.AsSpan().TrimEnd() is not [.., '?' or '？'];

    /// <summary>Lists of questions and of answers ("2. b") need no promise.</summary>
    private static bool MayBeSteps(IReadOnlyList<ListItem> items) =>
        items.Count(item => item.Markdown.AsSpan().TrimEnd() is [.., '?' or '？'] || IsShort(item.Markdown)) * 2 <= items.Count;

    /// <summary>Letters are counted in columns: one of Hangul or Han says as much as two others.</summary>
    private static bool IsShort(string markdown) =>
        markdown.Where(char.IsLetter).Take(ShortestStep).Sum(letter => DisplayWidth.Of(new Rune(letter))) < ShortestStep;

    private static bool IsLink(ListItem item) =>
        item.Markdown is ['[', .., ')'] && item.Markdown.Contains("](", StringComparison.Ordinal);

    private static bool IsDefinition(ListItem item) =>
        item.Markdown.StartsWith("**", StringComparison.Ordinal) || item.Markdown.Contains(": ", StringComparison.Ordinal)
        || item.Markdown.Contains('：');

    /// <summary>A glance that spares most items the rest: a term begins with bold text, a chain has arrows.</summary>
    private static bool MayBeForm(string markdown) =>
        markdown is ['*' or '_' or '<', ..] || ArrowChain.MayBeChain(markdown);

    private void ReadSequence(IReadOnlyList<ListItem> items, PassageContext context)
    {
        var steps = NamedSteps(items, context.Heading) ?? [.. items
            .Select(item => new Step(phrases.Read(item.Markdown, item.Place).Text.TrimEnd(':', '：', ' '), item.Place))
            .Where(step => step.Text.Any(char.IsLetterOrDigit))];
        if (steps.Length >= FewestSteps)
            draft.Sequences.Add(new Sequence(TitleOf(context), items[0].Place, steps));
    }

    /// <summary>The heading, unless only the line right above speaks of an order and says whose.</summary>
    private static string TitleOf(PassageContext context) =>
        OrderWords.PromiseOrder(context.LeadIn) && !OrderWords.PromiseOrder(context.Heading)
            && ChainLabel.In(context.LeadIn, isBroken: true) is { } label && !OrderWords.AreOnly(label)
            ? label
            : context.Heading;

    /// <summary>"<c>**Fetch**: the instruction is read</c>": where every step has a name, the names are put in order.</summary>
    private ImmutableArray<Step>? NamedSteps(IReadOnlyList<ListItem> items, string heading)
    {
        if (!items.All(item => MayBeForm(item.Markdown)))
            return null;

        var terms = items.Select(item => TermOf(item, phrases.Read(item.Markdown, item.Place), heading, items[0].Place)).ToList();
        return terms.All(term => term is { Definition: not null, IsNote: true })
            && terms.DistinctBy(term => Folding.Fold(term!.Term)).Count() == terms.Count
            ? [.. terms.Select(term => new Step(term!.Term, term.Place, term.Definition))]
            : null;
    }

    private void ReadItem(
        ListItem item, Place list, List<StackDraft> stacks, List<Sequence> chains, List<TermBullet> terms, PassageContext context)
    {
        var phrase = phrases.Read(item.Markdown, item.Place);
        if (ReadBoundary(phrase.Text, item.Place, stacks))
            return;

        if (chainReader.Read(item, phrase, context.Heading) is { } chain)
        {
            chains.Add(chain);
            return;
        }

        if (TermOf(item, phrase, context.Heading, list) is { } term)
            terms.Add(term);
    }

    /// <param name="list">Where the list of the item begins.</param>
    private TermBullet? TermOf(ListItem item, Phrase phrase, string heading, Place list)
    {
        if (phrase.Term is null || PointsElsewhere().IsMatch(item.Markdown))
            return null;

        var term = TermBullet.Of(heading, list, phrase, item.Place, TextsOf(item.Paragraphs), TextsOf(item.Bullets));
        return term is not null && item.Markdown.StartsWith("**`", StringComparison.Ordinal) ? term with { IsCode = true } : term;
    }

    private ImmutableArray<string> TextsOf(IReadOnlyList<TextLine> lines) =>
        lines.Count == 0 ? [] : [.. lines.Select(line => phrases.Read(line.Text, line.Place).Text)];

    private bool ReadBoundary(string text, Place place, List<StackDraft> stacks)
    {
        if (stacks.Count == 0 || BoundaryText.Of(text) is not { } boundary)
            return false;

        (LayerStack Stack, int One, int Other)? apart = null;
        foreach (var stack in stacks)
        {
            if (boundary.In(stack) is not var (one, other, explanation))
                continue;

            if (Math.Abs(one - other) == 1)
            {
                stack.Boundaries.Add(new Boundary(Math.Min(one, other), explanation, place));
                return true;
            }

            apart ??= (stack.Stack, one, other);
        }

        if (apart is not { } named)
            return false;

        var layers = named.Stack.Layers;
        problems.Add(ProblemCode.BoundaryNotNeighbors, place, layers[named.One].Text, layers[named.Other].Text);
        return true;
    }

    // A term that only links explain is a signpost: "**Next**: [Pods](pods.md)".
    [GeneratedRegex(@"^(\*\*|__)[^*_\n]+\1\s*(?:[:：]|\s[-–—])?\s*(?:\[[^\]\n]*\]\([^)\n]*\)[\s,·|]*)+$")]
    private static partial Regex PointsElsewhere();
}
