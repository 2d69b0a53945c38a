using System.Text;

namespace VirtQuiz.Commands;

/// <summary>Where commands write: results to one place, what is wrong to the other.</summary>
public sealed class Output : IDisposable
{
    public Output(TextWriter results, TextWriter complaints)
    {
        Results = new PrintableWriter(results) { NewLine = "\n" };
        Complaints = new PrintableWriter(complaints) { NewLine = "\n" };
    }

    public TextWriter Results { get; }

    public TextWriter Complaints { get; }

    /// <summary>The program's own standard output and error; always UTF-8, since decks are.</summary>
    public static Output Standard()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Output(
            new StreamWriter(Console.OpenStandardOutput(), utf8), new StreamWriter(Console.OpenStandardError(), utf8));
    }

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
        Results.Dispose();
        Complaints.Dispose();
    }
}
