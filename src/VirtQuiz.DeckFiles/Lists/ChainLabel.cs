using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>Tells whether the line right above steps is what they are called: "Flow:", "**부팅 과정**".</summary>
internal static class ChainLabel
{
    private const int MostWords = 6;
    private const int LongestLabel = 60;

    /// <param name="line">As written.</param>
    /// <param name="isBroken">Whether it surely ends there; else only a colon says so.</param>
    /// <returns>The label without its marks; null where the line is prose, or only points at what follows.</returns>
    public static string? In(string line, bool isBroken)
    {
        var bare = line.AsSpan().Trim(" \t*_");
        var name = bare.TrimEnd(" *_:：");
        return name.Length is > 0 and <= LongestLabel && (isBroken || bare[^1] is ':' or '：')
            && name[^1] is not ('.' or '?' or '!' or ',' or '。' or '，' or '다' or '요') && !name.ContainsAny('[', '<', '\n')
            && name.Count(' ') < MostWords && !OrderWords.PointBelow(name)
            && SafeText.Clean(name.ToString().Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal))
                is { Length: > 0 } label
            ? label
            : null;
    }
}
