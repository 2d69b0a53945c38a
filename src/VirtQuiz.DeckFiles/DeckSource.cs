using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles;

/// <summary>Where a deck comes from, and what that says about it.</summary>
/// <param name="File">The path as the learner would type it; what is opened and what messages name.</param>
/// <param name="Id">The id of a deck whose front matter gives none.</param>
/// <param name="Edition">The language that the file's name names (<c>name.ko.md</c>), or null.</param>
public sealed record DeckSource(string File, DeckId Id, Language? Edition)
{
    /// <summary>A file below a folder of decks: the id is the root's name and the path below it.</summary>
    public static DeckSource Below(string root, string file)
    {
        var full = Path.GetFullPath(root);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(full));
        return Named(file, Path.Combine(name, Path.GetRelativePath(full, Path.GetFullPath(file))));
    }

    /// <summary>A file given alone: its folder is the root.</summary>
    public static DeckSource Alone(string file) =>
        Below(Path.GetDirectoryName(Path.GetFullPath(file)) ?? Path.GetFullPath("."), file);

    /// <summary>A deck that is no file of its own, such as one inside the program.</summary>
    public static DeckSource Embedded(string name) => Named(name, name);

    private static DeckSource Named(string file, string path)
    {
        var name = SafeText.Clean(path.Replace('\\', '/'));
        foreach (var extension in (ReadOnlySpan<string>)[".md", ".markdown"])
            name = Without(name, extension, out _);
        name = Without(name, ".ko", out var isKorean);
        name = Without(name, ".en", out var isEnglish);
        Language? edition = isKorean ? Language.Korean : isEnglish ? Language.English : null;
        return new DeckSource(file, new DeckId(string.IsNullOrWhiteSpace(name) ? "deck" : name), edition);
    }

    private static string Without(string name, string ending, out bool found)
    {
        found = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length;
        return found ? name[..^ending.Length] : name;
    }
}
