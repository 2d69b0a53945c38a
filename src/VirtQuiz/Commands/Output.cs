using System.Text;

namespace VirtQuiz.Commands;

/// <summary>Where commands write: results to one place, what is wrong to the other.</summary>
public sealed class Output : IDisposable
{
    // DECCKM and the keypad, which the runtime switches on when a console is opened, and leaves on.
    private const string KeypadOff = "\e[?1l\e>";

    private readonly Action farewell;

    /// <param name="farewell">Done when all is written; null does nothing.</param>
    public Output(TextWriter results, TextWriter complaints, Action? farewell = null)
    {
        this.farewell = farewell ?? (() => { });
        Results = new PrintableWriter(results) { NewLine = "\n" };
        Complaints = new PrintableWriter(complaints) { NewLine = "\n" };
    }

    public TextWriter Results { get; }

    public TextWriter Complaints { get; }

    /// <summary>The program's own standard output and error; always UTF-8, since decks are.</summary>
    public static Output Standard()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var standard = new StreamWriter(Console.OpenStandardOutput(), utf8);
        return new Output(standard, new StreamWriter(Console.OpenStandardError(), utf8), () =>
        {
            if (!Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"))
                standard.Write(KeypadOff);
        });
    }

    /// <summary>Prints a text of several lines, whose line breaks are its own: JSON.</summary>
    public void Print(string text) => Results.Write(text + Results.NewLine);

    /// <summary>Says in a sentence what went wrong, and hands the exit code on.</summary>
    public int Fail(int exitCode, string sentence)
    {
        Results.Flush();
        Complaints.WriteLine($"virtquiz: {sentence}");
        return exitCode;
    }

    public void Flush()
    {
        Results.Flush();
        Complaints.Flush();
    }

    public void Dispose()
    {
        Results.Flush();
        farewell();
        Results.Dispose();
        Complaints.Dispose();
    }
}
