using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Passages;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads a list: as a sequence, or item by item as boundaries, terms and chains.</summary>
internal sealed class ListReader(DeckDraft draft, PhraseReader phrases, ProblemLog problems)
{
    private const int FewestSteps = 3;

    /// <summary>As many as a list can sensibly be about; every item is held against every stack.</summary>
    private const int MostStacks = 32;

    public void Read(IReadOnlyList<ListItem> items, bool isOrdered, PassageContext context)
    {
        if (items.Count == 0)
            return;

        // What calls itself a list of steps is one, unless it is a list of questions or the table of contents.
        var isPromised = isOrdered && Promises(context) && !IsOfQuestions(items) && !IsOfLinks(items);
        if (items.Count >= FewestSteps && (isPromised || context.Comment.IsSequence))
        {
            ReadSequence(items, context);
            return;
        }

        var stacks = draft.StacksAbove().Take(MostStacks).ToList();
        var read = items.Where(item => stacks.Count > 0 || MayBeForm(item.Markdown))
            .Select(item => (Item: item, Phrase: phrases.Read(item.Markdown, item.Place))).ToList();
        var defined = read.Count(entry => TermBullet.Defines(entry.Phrase));
        var areTerms = defined * 2 >= items.Count;
        if (items.Count >= FewestSteps && isOrdered && !areTerms)
            problems.Add(ProblemCode.SequenceNotPromised, items[0].Place);
        foreach (var (item, phrase) in read)
            ReadItem(item, phrase, areTerms, stacks, context);
    }

    private static bool Promises(PassageContext context) =>
        OrderWords.PromiseOrder(context.LeadIn)
        || (OrderWords.PromiseOrder(context.Heading) && !OrderWords.DenyOrder(context.LeadIn));

    private static bool IsOfQuestions(IReadOnlyList<ListItem> items) =>
        items.Count(item => item.Markdown.AsSpan().TrimEnd(" *_") is [.., '?' or '？']) * 2 >= items.Count;

    private static bool IsOfLinks(IReadOnlyList<ListItem> items) =>
        items.All(item => item.Markdown.AsSpan().TrimStart(" *_") is ['[', ..] && item.Markdown.AsSpan().TrimEnd(" *_") is [.., ')' or ']']);

    /// <summary>A glance that spares most items the rest: a term begins with bold text, a chain has arrows.</summary>
    private static bool MayBeForm(string markdown) =>
        markdown is ['*' or '_' or '<', ..] || ArrowChain.MayBeChain(markdown);

    private void ReadSequence(IReadOnlyList<ListItem> items, PassageContext context)
    {
        var read = items.Select(item => (item.Place, Phrase: phrases.Read(item.Markdown, item.Place)))
            .Where(item => item.Phrase.Text.Length > 0).ToList();

        // "**Fetch**: the next instruction is read …": where every step has its name, the names are put in order.
        var areNamed = read.All(item => TermBullet.Defines(item.Phrase) && !TermLabels.Contain(item.Phrase.Term!));
        var steps = read.Select(item => new Step(areNamed ? NameOf(item.Phrase.Term!) : item.Phrase.Text, item.Place)).ToImmutableArray();
        if (steps.Length >= FewestSteps)
            draft.Sequences.Add(new Sequence(context.Heading, items[0].Place, steps));
    }

    private static string NameOf(string term) => term.TrimEnd(':', '：', ' ');

    private void ReadItem(ListItem item, Phrase phrase, bool areTerms, List<StackDraft> stacks, PassageContext context)
    {
        if (ReadBoundary(phrase.Text, item.Place, stacks) || ReadChain(item, phrase, context) || phrase.Term is null)
            return;

        var more = item.Paragraphs.Select(paragraph => phrases.Read(paragraph.Text, paragraph.Place).Text);
        ImmutableArray<string> points = [.. item.Bullets.Select(bullet => phrases.Read(bullet.Text, bullet.Place).Text)];
        if (TermBullet.Of(phrase, item.Place, more, points) is { } term)
            draft.Terms.Add(term with { IsNote = areTerms && !TermLabels.Contain(term.Term) });
    }

    private bool ReadChain(ListItem item, Phrase phrase, PassageContext context)
    {
        if (!ArrowChain.MayBeChain(phrase.Text) || ArrowChain.Read(phrase.Text, item.Place, context.Heading) is not { } chain)
            return false;

        draft.Sequences.Add(chain);
        return true;
    }

    private bool ReadBoundary(string text, Place place, List<StackDraft> stacks)
    {
        if (stacks.Count == 0)
            return false;

        var readings = BoundaryBullet.ReadingsOf(text);
        (LayerStack Stack, int One, int Other)? apart = null;
        foreach (var stack in stacks)
        {
            foreach (var reading in readings)
            {
                if (reading.In(stack) is not var (one, other))
                    continue;

                if (Math.Abs(one - other) == 1)
                {
                    stack.Boundaries.Add(new Boundary(Math.Min(one, other), reading.Explanation, place));
                    return true;
                }

                apart ??= (stack.Stack, one, other);
            }
        }

        if (apart is not { } named)
            return false;

        var layers = named.Stack.Layers;
        problems.Add(ProblemCode.BoundaryNotNeighbors, place, layers[named.One].Text, layers[named.Other].Text);
        return true;
    }
}
