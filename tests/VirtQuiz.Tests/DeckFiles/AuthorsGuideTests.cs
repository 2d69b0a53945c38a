using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

/// <summary>The examples of the author's guide give what the guide says they give.</summary>
public class AuthorsGuideTests
{
    // One line for each fenced Markdown example, in the order of the guide: the heading above it (with #2, #3 … where a
    // heading has several), and what the example gives.
    public static TheoryData<string, string> Promised => new()
    {
        { "Comparisons", "Hub, Switch, Router × Layer, Reads, Examples (list)" },
        { "Layers", "Application / Transport / Network (routes packets) / Link; boundary Transport / Network" },
        { "Notes", "note Why does a container start faster than a virtual machine? [no firmware, no boot loader, the kernel runs already]" },
        { "Notes #2", "note Which of these are transport protocols?, right: TCP, UDP, wrong: IP" },
    };

    [Theory]
    [MemberData(nameof(Promised))]
    public void An_example_gives_what_the_guide_promises(string heading, string given)
    {
        var reading = Reading.Of(Examples().Single(example => example.Heading == heading).Text);

        Assert.Equal(given, Shown(reading.Deck!));
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity > Severity.Note);
    }

    [Fact]
    public void Every_example_of_the_guide_is_among_them()
    {
        Assert.Equal(Promised.Select(row => row.Data.Item1), Examples().Select(example => example.Heading));
    }

    /// <summary>The fenced blocks of the guide whose language is Markdown, each under the heading it stands below.</summary>
    private static IEnumerable<(string Heading, string Text)> Examples()
    {
        var lines = File.ReadAllLines(Path.Combine(House.Root, "questions", "README.md"));
        var (heading, nth) = ("", 0);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith('#'))
                (heading, nth) = (lines[at].TrimStart('#', ' '), 0);

            var fence = lines[at][..^lines[at].TrimStart('`').Length];
            if (fence.Length < 3)
                continue;

            var end = Array.FindIndex(lines, at + 1, line => line.TrimEnd() == fence);
            if (lines[at][fence.Length..].Trim() is "markdown" or "md")
                yield return (++nth == 1 ? heading : $"{heading} #{nth}", string.Join('\n', lines[(at + 1)..end]));
            at = end;
        }
    }

    private static string Shown(Deck deck) => string.Join("; ",
    [
        .. deck.Comparisons.Select(comparison =>
            $"{string.Join(", ", comparison.Subjects)} × {string.Join(", ", comparison.Rows.Select(row => row.Attribute + (row.IsList ? " (list)" : "")))}"),
        .. deck.Stacks.Select(stack => string.Join(" / ", stack.Layers.Select(layer =>
            layer.Text + (layer.Annotation is { } remark ? $" ({remark})" : "")))),
        .. from stack in deck.Stacks
           from boundary in stack.Boundaries
           select $"boundary {stack.Layers[boundary.Upper].Text} / {stack.Layers[boundary.Upper + 1].Text}",
        .. deck.Sequences.Select(sequence => string.Join(" → ", sequence.Steps.Select(step => step.Text))),
        .. deck.Notes.Select(note => $"note {note.Question}" + (note.KeyPoints.IsEmpty ? "" : $" [{string.Join(", ", note.KeyPoints)}]")
            + string.Concat(note.Options.GroupBy(option => option.IsRight).OrderByDescending(alike => alike.Key)
                .Select(alike => $", {(alike.Key ? "right" : "wrong")}: {string.Join(", ", alike.Select(option => option.Text))}"))),
        .. deck.Summaries.Select(summary => $"summary of {summary.Subject}"),
    ]);
}
