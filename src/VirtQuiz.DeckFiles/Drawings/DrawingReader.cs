using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Reads box drawings as layer stacks: text → grid → outlines → rows → layers.</summary>
internal sealed class DrawingReader
{
    private readonly DrawingGrid grid;
    private readonly List<Outline> outlines;
    private readonly List<Outline> boxes;
    private readonly List<Outline> around;
    private readonly ImmutableArray<(string? Title, Place Place, ImmutableArray<Layer> Layers)>.Builder stacks =
        ImmutableArray.CreateBuilder<(string? Title, Place Place, ImmutableArray<Layer> Layers)>(1);
    private readonly List<List<List<Outline>>> boxesOfStacks = [];
    private readonly ImmutableArray<(ProblemCode Code, Place Place)>.Builder problems =
        ImmutableArray.CreateBuilder<(ProblemCode Code, Place Place)>(0);

    private DrawingReader(DrawingGrid grid)
    {
        this.grid = grid;
        outlines = OutlineFinder.Find(grid, out var broken);
        boxes = outlines.FindAll(outline => !IsFrame(outline) && !IsInLayer(outline));
        foreach (var (y, x, code) in broken)
        {
            if (code != ProblemCode.DrawingOfNetwork || !HasNetwork)
                problems.Add((code, grid.PlaceAt(y, x)));
        }

        around = broken.Count == 0
            ? outlines
            : [.. outlines, .. broken.Select(open => new Outline(open.Y, open.X, grid.Height, Limits.Columns, [], null))];
    }

    private bool HasNetwork => problems.Any(problem => problem.Code == ProblemCode.DrawingOfNetwork);

    public static Drawing Read(List<TextLine> lines)
    {
        var reader = DrawingGrid.Of(lines) is { } grid ? new DrawingReader(grid) : null;
        if (reader is null || reader.outlines.Count > Limits.DrawingOutlines)
            return new Drawing(0, [], [(ProblemCode.DrawingTooLarge, lines[0].Place)]);

        if (FieldLayout.IsIn(reader.grid) && reader.PlaceOfAny() is { } place)
            return new Drawing(Math.Max(1, reader.outlines.Count), [], [(ProblemCode.DrawingOfGrid, place)]);

        reader.ReadStacks();
        reader.TakeTitlesBelow();
        return new Drawing(reader.outlines.Count, reader.stacks.DrainToImmutable(), reader.problems.DrainToImmutable());
    }

    private void ReadStacks()
    {
        var chains = Connectors.Chain(grid, boxes, out var isNetwork);
        if (isNetwork && !HasNetwork)
            problems.Add((ProblemCode.DrawingOfNetwork, PlaceOf(boxes[0])));

        if (chains is [[var only]])
            ReadStack([[only]]);
        else
            ReadStacksOf(chains);
        DropLooseStacks(isNetwork);
        if (chains.Count > 0 && stacks.Count == 0 && problems.Count == 0)
            problems.Add((ProblemCode.DrawingLayersTooFew, PlaceOf(chains[0][0])));
    }

    private void ReadStacksOf(List<List<Outline>> chains)
    {
        var piles = Pile.Find(grid, [.. chains.SelectMany(chain => chain)]);
        var piled = piles.SelectMany(pile => pile).SelectMany(band => band).ToHashSet();
        foreach (var pile in piles)
            ReadStack(pile);
        foreach (var chain in chains.Where(chain => !chain.Any(piled.Contains)).OrderBy(chain => chain[0].Top).ThenBy(chain => chain[0].Left))
            ReadStack([.. chain.Select(box => new List<Outline> { box })]);
    }

    /// <summary>
    /// Boxes drawn apart are a stack only where the drawing shows nothing else. With a box that belongs to none, with
    /// branches or open outlines, they are a part of something larger.
    /// </summary>
    private void DropLooseStacks(bool isNetwork)
    {
        if (!isNetwork && around.Count == outlines.Count && boxesOfStacks.Sum(BoxesIn) == boxes.Count)
            return;

        for (var index = stacks.Count - 1; index >= 0; index--)
        {
            if (BoxesIn(boxesOfStacks[index]) == 1)
                continue;

            if (!HasNetwork)
                problems.Add((ProblemCode.DrawingOfNetwork, PlaceOf(boxesOfStacks[index][0][0])));
            stacks.RemoveAt(index);
            boxesOfStacks.RemoveAt(index);
        }
    }

    private static int BoxesIn(List<List<Outline>> bands) => bands.Sum(band => band.Count);

    /// <summary>An outline around outlines that is not divided itself.</summary>
    private bool IsFrame(Outline outline) => outline.Rules.IsEmpty && outlines.Exists(outline.Contains);

    private bool IsInLayer(Outline outline) => outlines.Exists(other => !other.Rules.IsEmpty && other.Contains(outline));

    /// <param name="bands">From top to bottom, each with the boxes that stand side by side.</param>
    private void ReadStack(List<List<Outline>> bands)
    {
        if (bands[^1].Exists(box => RuledLayers.GoesOnBelow(grid, box)))
        {
            problems.Add((ProblemCode.DrawingOutlineOpen, grid.PlaceAt(bands[^1][0].Bottom + 1, bands[^1][0].Left)));
            return;
        }

        var layers = ImmutableArray.CreateBuilder<Layer>();
        foreach (var band in bands)
        {
            if (!ReadBand(band, layers))
                return;
        }

        if (layers.Count < 2)
            return;

        if (FieldLayout.HasSizes(layers))
        {
            problems.Add((ProblemCode.DrawingOfGrid, PlaceOf(bands[0][0])));
            return;
        }

        stacks.Add((TitleOf(bands), PlaceOf(bands[0][0]), layers.DrainToImmutable()));
        boxesOfStacks.Add(bands);
    }

    /// <returns>False when a box is no part of a stack, or has other rows than the one beside it.</returns>
    private bool ReadBand(List<Outline> band, ImmutableArray<Layer>.Builder layers)
    {
        var columns = new List<List<OutlineRow>>(band.Count);
        foreach (var box in band)
        {
            if (ReadRows(box) is { } rows)
                columns.Add(rows);
        }

        if (columns.Count < band.Count)
            return false;

        if (columns.Count > 1 && !HaveAsManyRows(columns))
        {
            problems.Add((ProblemCode.DrawingIrregular, PlaceOf(band[0])));
            return false;
        }

        for (var row = 0; row < columns[0].Count; row++)
            layers.Add(columns is [var only] ? LayerOf(only[row], only[row].Cells) : LayerOf(columns, row));
        return true;
    }

    private static bool HaveAsManyRows(List<List<OutlineRow>> columns) =>
        columns.TrueForAll(rows => rows.Count == columns[0].Count);

    private void TakeTitlesBelow()
    {
        if (stacks.Count < 2 || stacks.Any(stack => stack.Title is not null)
            || OutlineTitle.Below(grid, [.. boxesOfStacks.Select(ExtentOf)]) is not { } titles)
            return;

        for (var index = 0; index < stacks.Count; index++)
            stacks[index] = stacks[index] with { Title = titles[index] };
    }

    private static Outline ExtentOf(List<List<Outline>> bands) => new(
        bands[0][0].Top, bands.Min(band => band[0].Left), bands[^1][0].Bottom, bands.Max(band => band[^1].Right), [], null);

    /// <summary>The rows that are not blank; null when the box is no part of a stack.</summary>
    private List<OutlineRow>? ReadRows(Outline box)
    {
        var isWhole = true;
        var named = new List<OutlineRow>();
        foreach (var lines in box.Rows())
        {
            var row = OutlineRow.Read(grid, box, lines, around);
            isWhole &= row is not null;
            if (row is { Cells.IsEmpty: false })
                named.Add(row);
        }

        if ((isWhole ? Misfit.Of(grid, box, named) : ProblemCode.DrawingIrregular) is not { } problem)
            return named;

        problems.Add((problem, PlaceOf(box)));
        return null;
    }

    private string? TitleOf(List<List<Outline>> bands) =>
        TitleAbove(bands) ?? (boxes.Count < outlines.Count ? TitleOfFrame(bands) : null);

    private string? TitleAbove(List<List<Outline>> bands)
    {
        if (bands[0] is [var only])
            return OutlineTitle.Of(grid, only, boxes);

        // A text above each box names the boxes, not the stack.
        if (bands[0].All(box => OutlineTitle.Of(grid, box, boxes) is not null))
            return null;

        var whole = bands[0][0] with { Right = bands[0].Max(box => box.Right) };
        return OutlineTitle.Of(grid, whole, [whole]);
    }

    /// <summary>The text above a frame that holds this stack alone.</summary>
    private string? TitleOfFrame(List<List<Outline>> bands)
    {
        var own = bands.SelectMany(band => band).ToHashSet();
        return outlines.Where(frame => frame.Contains(bands[0][0]) && IsFrame(frame))
            .Where(frame => boxes.TrueForAll(box => own.Contains(box) || !frame.Contains(box)))
            .Select(frame => OutlineTitle.Of(grid, frame, [frame])).FirstOrDefault(title => title is not null);
    }

    private static Layer LayerOf(List<List<OutlineRow>> columns, int row)
    {
        var cells = columns.SelectMany(rows => rows[row].Cells).ToImmutableArray();
        return LayerOf(columns[0][row], cells) with { Annotation = columns[^1][row].Annotation };
    }

    private static Layer LayerOf(OutlineRow row, ImmutableArray<string> cells) =>
        new(cells is [var name] ? name : string.Join(", ", cells), row.Place, cells.Length > 1 ? cells : [], row.Annotation);

    private Place? PlaceOfAny() => outlines.Count > 0 ? PlaceOf(outlines[0]) : problems.Count > 0 ? problems[0].Place : null;

    private Place PlaceOf(Outline outline) => grid.PlaceAt(outline.Top, outline.Left);
}
