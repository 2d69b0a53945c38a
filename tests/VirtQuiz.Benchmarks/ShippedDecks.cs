namespace VirtQuiz.Benchmarks;

/// <summary>The texts of the shipped decks, copied beside the benchmarks when they are built.</summary>
internal static class ShippedDecks
{
    public static (string File, string Text)[] Load() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "questions"), "*.??.md")
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(file))),
    ];
}
