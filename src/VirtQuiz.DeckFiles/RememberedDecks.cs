using System.Collections.Immutable;
using System.Text;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>
/// The files and folders that the learner wants to be read at every start: a text file with one full path a line. Every
/// other line, such as one that begins with #, is left as it is.
/// </summary>
public sealed record RememberedDecks
{
    private const int MostBytes = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string file;
    private readonly ImmutableArray<string> lines;

    private RememberedDecks(string file, ImmutableArray<string> lines) => (this.file, this.lines) = (file, lines);

    /// <summary>Why the file cannot be used; null when it can. It is never written over then.</summary>
    public DeckProblem? Problem { get; private init; }

    public IReadOnlyList<string> Paths => [.. lines.Where(Path.IsPathFullyQualified).Distinct()];

    /// <summary>Reads the file; one that is not there remembers nothing.</summary>
    public static RememberedDecks Load(string file)
    {
        try
        {
            if (!Path.Exists(file))
                return new RememberedDecks(file, []);
            if (Directory.Exists(file) || !FileKind.MayBeRegular(file))
                return Unusable(file, "it is not a regular file");
            if (new FileInfo(file).Length > MostBytes)
                return Unusable(file, $"it has more than {MostBytes} bytes");

            var text = Utf8.GetString(File.ReadAllBytes(file));
            return text.Contains('\0', StringComparison.Ordinal)
                ? Unusable(file, "it is no text")
                : new RememberedDecks(file, LinesOf(text));
        }
        catch (DecoderFallbackException)
        {
            return Unusable(file, "it is no UTF-8 text");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unusable(file, failure.Message);
        }
    }

    /// <summary>Whether a path can stand on a line.</summary>
    public static bool CanHold(string path) => !path.AsSpan().ContainsAny('\n', '\r', '\0');

    public RememberedDecks With(string path) => new(file, lines.Add(path));

    public RememberedDecks Without(string path) => new(file, [.. lines.Where(line => line != path)]);

    /// <summary>Writes the file whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save()
    {
        if (Problem is not null)
            throw new InvalidOperationException("A list that cannot be read is not written over.");

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var entry = new FileInfo(file);
        var target = entry.LinkTarget is null ? file : entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporary = target + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(Utf8.GetBytes(string.Concat(lines.Select(line => line + '\n'))));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, target, overwrite: true);
    }

    private static ImmutableArray<string> LinesOf(string text)
    {
        text = text.TrimStart('\uFEFF').TrimEnd('\n');
        return text.Length == 0 ? [] : [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
    }

    private static RememberedDecks Unusable(string file, string reason)
    {
        var code = ProblemCode.RememberedDecksUnreadable;
        return new RememberedDecks(file, [])
        {
            Problem = new DeckProblem(code, code.Severity, file, new Place(1, 1), [reason]),
        };
    }
}
