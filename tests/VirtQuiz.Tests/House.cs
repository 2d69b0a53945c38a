namespace VirtQuiz.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class House
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VirtQuiz.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not lie inside the repository.");
    }
}
