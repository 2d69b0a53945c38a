using System.Globalization;
using System.Net;
using Markdig.Syntax;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>
/// Joins lists that Markdown divides but whose author goes on: numbers and tasks behind a code block that is not indented, and
/// tasks behind another kind of bullet.
/// </summary>
internal sealed class ListRuns
{
    private readonly Dictionary<ListBlock, List<ListBlock>> continuations = [];
    private readonly HashSet<ListBlock> continuing = [];
    private readonly Dictionary<ListBlock, List<CodeBlock>> codeBehind = [];
    private readonly HashSet<Block> ofTasks = [];

    /// <summary>Looks for runs among the blocks of a container and in the items of its lists.</summary>
    public void Find(ContainerBlock container)
    {
        ListBlock? first = null;
        ListBlock? last = null;
        List<CodeBlock>? behind = null;
        foreach (var block in container)
        {
            if (block is CodeBlock code)
            {
                if (last is not null)
                    (behind ??= []).Add(code);
                continue;
            }

            if (block is ListBlock { IsOrdered: true } && last is not null && EndsInBlankTask(last))
            {
                ofTasks.Add(block);
                continue;
            }

            if (block is ListBlock list && last is not null && GoesOn(last, list))
            {
                KeepCode(last, behind);
                Join(first!, list);
            }
            else
            {
                KeepLastCode(first, last, behind);
                first = block as ListBlock;
            }

            if (block is ListBlock outer)
                FindInItems(outer);
            (last, behind) = (block as ListBlock, null);
        }

        KeepLastCode(first, last, behind);
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

    /// <summary>Whether code between tasks, or a numbered list below a task without a text, belongs to the one above it.</summary>
    public bool IsOfTask(Block block) => ofTasks.Contains(block);

    /// <summary>The items of a list and of those that continue it; code behind a task is in it.</summary>
    /// <param name="items">Of the list itself.</param>
    public List<ListItem> Whole(ListBlock list, List<ListItem> items, SourceText source)
    {
        if (!continuations.TryGetValue(list, out var more))
            return items;

        List<ListItem> whole = [.. WithCode(list, items)];
        foreach (var continuation in more)
            whole.AddRange(WithCode(continuation, ListItem.Of(continuation, source)));
        return whole;
    }

    private List<ListItem> WithCode(ListBlock list, List<ListItem> items) =>
        codeBehind.TryGetValue(list, out var code)
            ? [.. items[..^1], items[^1] with { Others = [.. items[^1].Others, .. code] }]
            : items;

    private void KeepCode(ListBlock above, List<CodeBlock>? code)
    {
        if (code is null || above.IsOrdered)
            return;

        codeBehind.Add(above, code);
        ofTasks.UnionWith(code);
    }

    /// <summary>Code behind the last task belongs to it where code stands behind others too.</summary>
    private void KeepLastCode(ListBlock? first, ListBlock? last, List<CodeBlock>? code)
    {
        if (code is not null && last is not null && first is not null && codeBehind.ContainsKey(first))
            KeepCode(last, code);
    }

    private void Join(ListBlock first, ListBlock list)
    {
        if (!continuations.TryGetValue(first, out var more))
            continuations.Add(first, more = []);
        more.Add(list);
        continuing.Add(list);
    }

    private static bool GoesOn(ListBlock above, ListBlock below) => (above.IsOrdered, below.IsOrdered) switch
    {
        (true, true) => NumberOf(below) == NumberOf(above) + above.Count,
        (false, false) => IsOfTasks(above) && IsOfTasks(below),
        _ => false,
    };

    private static int NumberOf(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static bool IsOfTasks(ListBlock list) => list.OfType<ListItemBlock>().All(item => TaskList.IsTask(FirstLine(item)));

    /// <summary>A box with nothing behind it but white space and signs: "<c>- [ ] &amp;shy;</c>".</summary>
    private static bool EndsInBlankTask(ListBlock list) => list.LastChild is ListItemBlock { Count: 1 } item
        && FirstLine(item) is var line && TaskList.IsTask(line)
        && !WebUtility.HtmlDecode(line[(line.IndexOf(']') + 1)..].ToString()).Any(char.IsLetterOrDigit);

    private static ReadOnlySpan<char> FirstLine(ListItemBlock item) =>
        item.FirstOrDefault() is ParagraphBlock { Lines.Count: > 0 } text ? text.Lines.Lines[0].Slice.AsSpan().TrimStart() : [];
}
