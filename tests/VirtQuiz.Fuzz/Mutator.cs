using System.Text;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Fuzz;

/// <summary>Makes documents: blocks of the seeds and nasty ones, then cut, doubled, swapped and spoiled.</summary>
internal sealed class Mutator(Corpus corpus)
{
    private const int MostBlocks = 12, MostEdits = 10, DocumentsPerLarge = 1_000, LongestSpan = 200;

    /// <summary>The text of this number: the same for the same seed, whichever thread asks.</summary>
    public string Document(ulong seed, int number)
    {
        var chance = new Pcg32(seed, (ulong)number);
        var blocks = new List<string>();
        if (chance.Next(8) == 0)
            blocks.Add(corpus.Seeds[chance.Next(corpus.Seeds.Length)]);
        for (var count = 1 + chance.Next(MostBlocks); count > 0; count--)
            blocks.Add(chance.Next(6) == 0 ? Nasties.Block(ref chance) : corpus.Blocks[chance.Next(corpus.Blocks.Length)]);
        if (chance.Next(DocumentsPerLarge) == 0)
            blocks.Insert(chance.Next(blocks.Count), Nasties.LargeBlock(ref chance));

        var text = string.Join(chance.Next(10) == 0 ? "\n" : "\n\n", blocks);
        for (var edits = chance.Next(MostEdits + 1); edits > 0; edits--)
            text = Edit(text, ref chance);
        return text;
    }

    private string Edit(string text, ref Pcg32 chance)
    {
        var at = chance.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + chance.Next(chance.Next(2) == 0 ? 4 : LongestSpan));
        var span = text[at..end];
        return chance.Next(12) switch
        {
            0 => text[..at] + Nasties.Character(ref chance) + text[at..],
            1 => text[..at] + Nasties.Character(ref chance) + text[end..],
            2 => text[..at] + text[end..],
            3 => text[..end] + span + text[end..],
            4 => text[..at] + string.Concat(Enumerable.Repeat(span, chance.Next(20))) + text[end..],
            5 => Moved(text, at, end, chance.Next(text.Length + 1)),
            6 => text[..at] + corpus.Blocks[chance.Next(corpus.Blocks.Length)] + text[end..],
            7 => Lines(text, ref chance),
            8 => Prefixed(text, ref chance),
            9 => text[..at],
            10 => Bytes(text, at, ref chance),
            _ => text.Replace(chance.Next(2) == 0 ? "\n" : "\n\n", chance.Next(3) switch { 0 => "\r\n", 1 => "\r", _ => "\n" }, StringComparison.Ordinal),
        };
    }

    private static string Moved(string text, int at, int end, int to)
    {
        var rest = text.Remove(at, end - at);
        return rest.Insert(Math.Min(to, rest.Length), text[at..end]);
    }

    /// <summary>A line lost, doubled, or swapped with another.</summary>
    private static string Lines(string text, ref Pcg32 chance)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (chance.Next(lines.Count), chance.Next(lines.Count));
        switch (chance.Next(3))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            default:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Some lines put into a quote, a list or code.</summary>
    private static string Prefixed(string text, ref Pcg32 chance)
    {
        string[] prefixes = ["> ", "  ", "    ", "\t", "- ", "1. ", "| ", "│ ", "\\"];
        var prefix = prefixes[chance.Next(prefixes.Length)];
        var lines = text.Split('\n');
        var first = chance.Next(lines.Length);
        for (var line = first; line < Math.Min(lines.Length, first + 1 + chance.Next(30)); line++)
            lines[line] = prefix + lines[line];
        return string.Join('\n', lines);
    }

    /// <summary>A byte of the file changed; what is no UTF-8 any more becomes replacement characters.</summary>
    private static string Bytes(string text, int at, ref Pcg32 chance)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0)
            bytes[Math.Min(at, bytes.Length - 1)] = (byte)chance.Next(256);
        return Encoding.UTF8.GetString(bytes);
    }
}
