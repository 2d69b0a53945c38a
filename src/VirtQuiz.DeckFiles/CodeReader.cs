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
    public void Read(List<TextLine> lines, string language, PassageContext context)
    {
        draft.BeginBlock();
        if (lines.Count == 0 || (DrawingGlance.MayBeDrawing(lines) && ReadDrawing(lines, context)))
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

    private bool ReadDrawing(List<TextLine> lines, PassageContext context)
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

    private bool ReadTrees(List<TextLine> lines, PassageContext context)
    {
        var trees = TreeParser.Parse(lines);
        var isText = trees.Count > 0 && (lines.Exists(IsOutput) || trees.Exists(TreeReader.IsText));
        foreach (var tree in trees)
        {
            var place = tree.Root.Place;
            if (TreeReader.IsFileListing(tree))
                problems.Add(ProblemCode.TreeOfFiles, place);
            else if (isText)
                problems.Add(ProblemCode.TreeOfText, place);
            else if (TreeReader.Layers(tree) is { IsEmpty: false } layers)
                AddStack(context.Heading, StackOrigin.Tree, place, layers, context);
            else
                problems.Add(ProblemCode.TreeLayersTooFew, place);
        }

        return trees.Count > 0;
    }

    /// <summary>A line with the prompt of a shell.</summary>
    private static bool IsOutput(TextLine line) => line.Text is ['$' or '●', ' ', ..] or ['>', '>', '>', ' ', ..];

    private void ReadChains(List<TextLine> lines, PassageContext context)
    {
        if (lines.Exists(line => ArrowChain.Branches(line.Text)))
            return;

        var above = context.LeadIn;
        var joined = ArrowChain.Joined(lines).ToArray();
        var areNumbered = lines.Count(line => ArrowChain.IsNumbered(line.Text)) > 1;
        foreach (var (index, line) in joined.Index())
        {
            // Where the next line begins with an arrow too, this is the first of several ways; what is joined below a numbered
            // line is a remark on that item.
            var isPart = (index + 1 < joined.Length && ArrowChain.BeginsWithArrow(joined[index + 1].Text))
                || (areNumbered && ArrowChain.IsNumbered(line.Text) && !lines.Contains(line));
            var chain = !isPart && ArrowChain.MayBeChain(line.Text)
                ? ArrowChain.Read(SafeText.Clean(line.Text), line.Place, ChainLabel.In(above, isBroken: false) ?? context.Heading)
                : null;
            if (chain is not null)
                draft.Sequences.Add(chain);
            else if (!isPart && ArrowChain.MayBeChain(line.Text) && ArrowChain.IsUnclear(line.Text))
                problems.Add(ProblemCode.ChainUnclear, line.Place);
            if (!string.IsNullOrWhiteSpace(line.Text))
                above = chain is null ? line.Text : "";
        }
    }

    private void AddStack(
        string title, StackOrigin origin, Place place, ImmutableArray<Layer> layers, PassageContext context)
    {
        ReportDuplicates(layers);
        draft.AddStack(new LayerStack(title, context.Heading, origin, place, layers, []));
    }

    /// <summary>Each name once, where it stands for the second time.</summary>
    private void ReportDuplicates(ImmutableArray<Layer> layers)
    {
        var known = new HashSet<string>(layers.Length);
        HashSet<string>? reported = null;
        foreach (var layer in layers)
        {
            var name = Folding.Fold(layer.Text);
            if (!known.Add(name) && (reported ??= []).Add(name))
                problems.Add(ProblemCode.LayerDuplicate, layer.Place, name);
        }
    }
}
