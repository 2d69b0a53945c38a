using System.Globalization;
using Markdig.Syntax;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>
/// Joins lists that Markdown divides but whose author goes on: numbers behind a code block that is not indented, and tasks
/// behind another kind of bullet.
/// </summary>
internal sealed class ListRuns
{
    private readonly Dictionary<ListBlock, List<ListBlock>> continuations = [];
    private readonly HashSet<ListBlock> continuing = [];

    /// <summary>Looks for runs among the blocks of a container and in the items of its lists.</summary>
    public void Find(ContainerBlock container)
    {
        ListBlock? first = null;
        ListBlock? last = null;
        var isDirectlyBelow = false;
        foreach (var block in container)
        {
            if (block is ListBlock list && last is not null && GoesOn(last, list, isDirectlyBelow))
                Join(first!, list);
            else if (block is ListBlock begun)
                first = begun;
            else if (block is not CodeBlock)
                first = null;

            if (block is ListBlock outer)
                FindInItems(outer);
            last = first is null ? null : block as ListBlock ?? last;
            isDirectlyBelow = block is ListBlock;
        }
    }

    private void FindInItems(ListBlock list)
    {
        foreach (var item in list)
        {
            // Nearly every item is one paragraph.
            if (item is ListItemBlock container and not [ParagraphBlock])
                Find(container);
        }
    }

    public bool IsContinuation(ListBlock list) => continuing.Contains(list);

    /// <summary>The lists that continue a list.</summary>
    public IReadOnlyList<ListBlock> Behind(ListBlock list) => continuations.GetValueOrDefault(list) ?? [];

    private void Join(ListBlock first, ListBlock list)
    {
        if (!continuations.TryGetValue(first, out var more))
            continuations.Add(first, more = []);
        more.Add(list);
        continuing.Add(list);
    }

    private static bool GoesOn(ListBlock above, ListBlock below, bool isDirectlyBelow) => (above.IsOrdered, below.IsOrdered) switch
    {
        (true, true) => NumberOf(below) == NumberOf(above) + above.Count,
        (false, false) => isDirectlyBelow && IsOfTasks(above) && IsOfTasks(below),
        _ => false,
    };

    private static int NumberOf(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static bool IsOfTasks(ListBlock list) => list.OfType<ListItemBlock>().All(item =>
        item.FirstOrDefault() is ParagraphBlock { Lines.Count: > 0 } text && TaskList.IsTask(text.Lines.Lines[0].Slice.AsSpan().TrimStart()));
}
