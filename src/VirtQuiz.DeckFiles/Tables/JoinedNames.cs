using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Finds headings that name what a table compares one after the other: "TCP &amp; UDP", "프로세스와 스레드".</summary>
internal static class JoinedNames
{
    /// <summary>A longer heading is a sentence.</summary>
    private const int LongestHeading = 200;

    private static readonly string[] Joints = ["&", "/", "·", ",", "、", "，", "＆", "and ", "와", "과", "和", "与", "與", "及"];

    /// <summary>Whether all of the names stand in the heading with nothing but joints between them.</summary>
    /// <remarks>"장점과 단점" joins attributes, so a name that is a word for one spoils it.</remarks>
    public static bool Stand(List<string> names, string heading)
    {
        if (names.Count < 2 || heading.Length > LongestHeading || names.Any(AttributeWords.IsValue))
            return false;

        var text = Folding.Fold(heading);
        List<string> folded = [.. names.Select(Folding.Fold).OrderByDescending(name => name.Length)];
        return folded.All(name => text.Contains(name, StringComparison.Ordinal))
            && Enumerable.Range(0, text.Length).Any(at => IsBoundary(text, at) && StandAt(at, text, [.. folded]));
    }

    private static bool StandAt(int at, string text, List<string> names)
    {
        while (names.Find(name => text.AsSpan(at).StartsWith(name) && IsBoundary(text, at + name.Length)) is { } name)
        {
            names.Remove(name);
            if (names.Count == 0)
                return true;

            var next = BehindJoints(text, at + name.Length);
            if (next == at + name.Length)
                return false;

            at = next;
        }

        return false;
    }

    /// <summary>Where the next name begins; the same place when no joint follows.</summary>
    private static int BehindJoints(string text, int at)
    {
        var start = at;
        while (Array.Find(Joints, joint => text.AsSpan(at).TrimStart(' ').StartsWith(joint)) is { } joint)
            at = text.IndexOf(joint, at, StringComparison.Ordinal) + joint.Length;
        while (at > start && at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    /// <summary>Latin words stand alone; Hangul takes particles.</summary>
    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !(char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]));
}
