namespace VirtQuiz.Fuzz;

/// <summary>What the documents are made of: whole seeds, and the blocks between their blank lines.</summary>
internal sealed class Corpus
{
    private Corpus(string[] seeds)
    {
        Seeds = seeds;
        Blocks = [.. seeds.SelectMany(seed => seed.Split("\n\n")).Where(block => block.Length > 0), .. seeds.SelectMany(Drawings)];
    }

    public string[] Seeds { get; }

    public string[] Blocks { get; }

    public static Corpus Load() => new(
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.md")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ]);

    /// <summary>Code blocks, which blank lines may have cut.</summary>
    private static IEnumerable<string> Drawings(string seed) =>
        seed.Split("\n```").Where((_, index) => index % 2 == 1).Select(code => $"```{code}\n```");
}
