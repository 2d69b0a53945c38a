using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Reads the lines of a paragraph that are chains of steps.</summary>
internal sealed class ChainReader(DeckDraft draft, PhraseReader phrases)
{
    /// <summary>Returns whether there is nothing else.</summary>
    public bool Read(IReadOnlyList<TextLine> lines, PassageContext context)
    {
        if (!lines.Any(line => ArrowChain.MayBeChain(line.Text)))
            return false;

        var prose = "";
        foreach (var line in ArrowChain.Joined(lines))
        {
            if (IsAtEnd(prose) && ArrowChain.MayBeChain(line.Text)
                && ArrowChain.Read(phrases.Read(line.Text, line.Place).Text, line.Place, context.Heading) is { } chain)
                draft.Sequences.Add(chain);
            else
                prose = line.Text;
        }

        return prose.Length == 0;
    }

    /// <summary>Whether the next line begins anew: else it may be the middle of a sentence.</summary>
    private static bool IsAtEnd(string prose) =>
        prose.AsSpan().TrimEnd(" *_") is [] or [.., ':' or '：' or '.' or '?' or '!' or '。' or '>'];
}
