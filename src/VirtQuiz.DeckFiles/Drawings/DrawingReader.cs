using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>Reads box drawings as layer stacks: text → grid → outlines → rows → layers.</summary>
internal sealed class DrawingReader
{
    private readonly DrawingGrid grid;
    private readonly List<Outline> outlines;
    private readonly List<Outline> around;
    private readonly ImmutableArray<(string? Title, Place Place, ImmutableArray<Layer> Layers)>.Builder stacks =
        ImmutableArray.CreateBuilder<(string? Title, Place Place, ImmutableArray<Layer> Layers)>();
    private readonly ImmutableArray<(ProblemCode Code, Place Place)>.Builder problems =
        ImmutableArray.CreateBuilder<(ProblemCode Code, Place Place)>();

    private DrawingReader(DrawingGrid grid)
    {
        this.grid = grid;
        outlines = OutlineFinder.Find(grid, out var broken);
        foreach (var (y, x, code) in broken)
            problems.Add((code, grid.PlaceAt(y, x)));
        around = [.. outlines, .. broken.Select(open => new Outline(open.Y, open.X, grid.Height, Limits.Columns, [], null))];
    }

    /// <summary>Whether lines may hold an outline at all; a glance that spares most code the rest.</summary>
    public static bool MayBeDrawing(IReadOnlyList<TextLine> lines) => lines.Any(line =>
        LineGlyphs.HasCorner(line.Text) || LineGlyphs.HasAsciiEdge(line.Text));

    public static Drawing Read(IReadOnlyList<TextLine> lines)
    {
        var reader = DrawingGrid.Of(lines) is { } grid ? new DrawingReader(grid) : null;
        if (reader is null || reader.outlines.Count > Limits.DrawingOutlines)
            return new Drawing(0, [], [(ProblemCode.DrawingTooLarge, lines[0].Place)]);

        reader.ReadStacks();
        return new Drawing(reader.outlines.Count, reader.stacks.ToImmutable(), reader.problems.ToImmutable());
    }

    private void ReadStacks()
    {
        var boxes = outlines.Where(outline => !IsFrame(outline) && !IsInLayer(outline)).ToList();
        var chains = Connectors.Chain(grid, boxes, out var isNetwork);
        if (isNetwork)
            problems.Add((ProblemCode.DrawingOfNetwork, PlaceOf(boxes[0])));

        foreach (var chain in chains.OrderBy(chain => chain[0].Top).ThenBy(chain => chain[0].Left))
            ReadStack(chain, boxes);
        if (chains.Count > 0 && stacks.Count == 0 && problems.Count == 0)
            problems.Add((ProblemCode.DrawingLayersTooFew, PlaceOf(chains[0][0])));
    }

    /// <summary>An outline around outlines that is not divided itself.</summary>
    private bool IsFrame(Outline outline) => outline.Rules.IsEmpty && outlines.Any(outline.Contains);

    private bool IsInLayer(Outline outline) => outlines.Any(other => !other.Rules.IsEmpty && other.Contains(outline));

    private void ReadStack(List<Outline> chain, List<Outline> boxes)
    {
        var layers = ImmutableArray.CreateBuilder<Layer>();
        foreach (var box in chain)
        {
            var rows = box.Rows().Select(lines => OutlineRow.Read(grid, box, lines, around)).OfType<OutlineRow>().ToList();
            var problem = rows.Count < box.Rows().Count() ? ProblemCode.DrawingIrregular : Misfit.Of(grid, box, rows);
            if (problem is { } code)
            {
                problems.Add((code, PlaceOf(box)));
                return;
            }

            layers.AddRange(rows.Where(row => !row.Cells.IsEmpty).Select(LayerOf));
        }

        if (layers.Count > 1)
            stacks.Add((OutlineTitle.Of(grid, chain[0], boxes), PlaceOf(chain[0]), layers.ToImmutable()));
    }

    private static Layer LayerOf(OutlineRow row) =>
        new(string.Join(", ", row.Cells), row.Place, row.Cells.Length > 1 ? row.Cells : [], row.Annotation);

    private Place PlaceOf(Outline outline) => grid.PlaceAt(outline.Top, outline.Left);
}
