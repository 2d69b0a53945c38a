using System.Text.Json;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Tests.Core.Scheduling;

/// <summary>
/// Values computed by ts-fsrs 5.4.2 and cross-checked against fsrs-rs 0.5.0. ts-fsrs rounds every intermediate value
/// to eight decimals, which is why states agree to a millionth only.
/// </summary>
internal static class FsrsReference
{
    public static JsonElement Read(string file)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "fsrs", file));
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static int Whole(this JsonElement element, string name) => element.GetProperty(name).GetInt32();

    public static Rating Rating(this JsonElement element) => (Rating)element.Whole("rating");

    public static FsrsParameters Parameters(this JsonElement element, string name = "w") =>
        new(element.GetProperty(name).EnumerateArray().Select(weight => weight.GetDouble()).ToArray());

    public static void AssertClose(double expected, double actual, string where) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-6 * Math.Abs(expected), $"{where}: expected {expected:R}, was {actual:R}.");
}
