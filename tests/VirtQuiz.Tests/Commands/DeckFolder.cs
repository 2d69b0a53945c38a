namespace VirtQuiz.Tests.Commands;

/// <summary>A folder with decks that lasts as long as its test.</summary>
internal sealed class DeckFolder : IDisposable
{
    public const string Comparison = """
        # Switches

        | Item | Hub | Switch | Router |
        |---|---|---|---|
        | **Layer** | Physical | Data link | Network |
        | **Forwards by** | repeating every bit | the MAC address | the IP address |

        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("virtquiz-tests-").FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
