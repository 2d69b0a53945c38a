using System.Runtime.CompilerServices;

namespace VirtQuiz.Tui.Tests.Support;

/// <summary>Compares the screen with a text file in Golden/. VIRTQUIZ_GOLDEN=write writes the files anew.</summary>
internal static class GoldenScreen
{
    public static void Matches(this Driver driver, string name, [CallerFilePath] string here = "")
    {
        var actual = driver.Text.TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("VIRTQUIZ_GOLDEN") == "write")
        {
            var source = Path.Combine(Path.GetDirectoryName(here)!, "..", "Golden", name + ".txt");
            File.WriteAllText(source, actual);
            return;
        }

        var file = Path.Combine(AppContext.BaseDirectory, "Golden", name + ".txt");
        var expected = File.Exists(file) ? File.ReadAllText(file) : "(there is no such file)\n";
        Assert.True(expected == actual, $"The screen differs from Golden/{name}.txt. It shows:\n{actual}\nExpected:\n{expected}");
    }
}
