using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Drawings;
using VirtQuiz.DeckFiles.Lists;
using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;
using VirtQuiz.DeckFiles.Trees;

namespace VirtQuiz.DeckFiles;

/// <summary>Reads what a code block may show: drawings, else trees, else chains of steps.</summary>
internal sealed class CodeReader(DeckDraft draft, ProblemLog problems)
{
    public void Read(IReadOnlyList<TextLine> lines, string language, PassageContext context)
    {
        draft.BeginBlock();
        if (lines.Count == 0 || (DrawingReader.MayBeDrawing(lines) && ReadDrawing(lines, context)))
            return;

        if (language is "" or "text" or "txt" or "plaintext" && RuledLayers.Read(lines) is var (title, layers))
        {
            AddStack(title ?? context.Heading, StackOrigin.Drawing, layers[0].Place, layers, context);
            return;
        }

        if (LineDrawing.FirstIn(lines) is var (code, place))
        {
            problems.Add(code, place);
            return;
        }

        if (!ReadTrees(lines, context) && language is "" or "text" or "txt" or "plaintext")
            ReadChains(lines, context);
    }

    private bool ReadDrawing(IReadOnlyList<TextLine> lines, PassageContext context)
    {
        var drawing = DrawingReader.Read(lines);
        if (drawing.Outlines == 0 && TreeParser.Parse(lines).Count > 0)
            return false;

        foreach (var (code, place) in drawing.Problems)
            problems.Add(code, place);
        foreach (var (glyph, place) in drawing.Outlines > 0 ? UnsteadyGlyphs.In(lines) : [])
            problems.Add(ProblemCode.DrawingGlyphUnsteady, place, glyph);
        foreach (var (title, place, layers) in TitleRow.Take(drawing.Stacks, context.Heading))
            AddStack(title ?? context.Heading, StackOrigin.Drawing, place, layers, context);
        return drawing.Outlines > 0 || !drawing.Problems.IsEmpty;
    }

    private bool ReadTrees(IReadOnlyList<TextLine> lines, PassageContext context)
    {
        var roots = TreeParser.Parse(lines);
        var isOutput = roots.Count > 0 && lines.Any(line => line.Text is ['$' or '●', ' ', ..] or ['>', '>', '>', ' ', ..]);
        var isText = isOutput || roots.Any(TreeReader.IsText);
        foreach (var root in roots)
        {
            var layers = TreeReader.Layers(root);
            if (TreeReader.IsFileListing(root))
                problems.Add(ProblemCode.TreeOfFiles, root.Place);
            else if (isText)
                problems.Add(ProblemCode.TreeOfText, root.Place);
            else if (layers.IsEmpty)
                problems.Add(ProblemCode.TreeLayersTooFew, root.Place);
            else
                AddStack(context.Heading, StackOrigin.Tree, root.Place, layers, context);
        }

        return roots.Count > 0;
    }

    private void ReadChains(IReadOnlyList<TextLine> lines, PassageContext context)
    {
        if (lines.Any(line => ArrowChain.Branches(line.Text)))
            return;

        foreach (var line in ArrowChain.Joined(lines))
        {
            if (ArrowChain.MayBeChain(line.Text)
                && ArrowChain.Read(SafeText.Clean(line.Text), line.Place, context.Heading) is { } chain)
                draft.Sequences.Add(chain);
        }
    }

    private void AddStack(
        string title, StackOrigin origin, Place place, ImmutableArray<Layer> layers, PassageContext context)
    {
        var times = new Dictionary<string, int>(layers.Length);
        foreach (var layer in layers)
        {
            var name = Folding.Fold(layer.Text);
            if ((times[name] = times.GetValueOrDefault(name) + 1) == 2)
                problems.Add(ProblemCode.LayerDuplicate, layer.Place, name);
        }

        draft.AddStack(new LayerStack(title, context.Heading, origin, place, layers, []));
    }
}
