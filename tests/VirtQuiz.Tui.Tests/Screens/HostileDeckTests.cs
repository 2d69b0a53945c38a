using System.Collections.Immutable;
using Terminal.Gui.Input;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Screens;

/// <summary>A deck whose every text is hostile, past the reader that would have cleaned it, through all screens of the game.</summary>
public class HostileDeckTests
{
    private const string Bad = "\u001b[31m\u001b]0;t\u0007\u009b2J\u009d\u007f\b\r\u202e\u2066\u200f\u2028\u0085";

    [Theory]
    [InlineData(SessionMode.Study)]
    [InlineData(SessionMode.Flashcards)]
    [InlineData(SessionMode.Order)]
    [InlineData(SessionMode.Missed)]
    public void No_screen_shows_what_a_terminal_would_obey(SessionMode mode)
    {
        var clock = new TestClock();
        using var progress = new MemoryProgress(clock);
        using var driver = Driver.Open(() => new GameWindow(
            new GameOptions([Spoiled(Samples.English.Deck)], progress, clock, Language.English, Seed: 7) { Start = mode }, Palette.Colored));
        foreach (var key in Keys())
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            driver.Press(key);
            Assert.DoesNotContain(driver.Text, character => (char.IsControl(character) && character != '\n')
                || character is '\u202e' or '\u2066' or '\u200f' or '\u2028');
        }
    }

    /// <summary>Reads pages, answers wrong, takes hints, lifts and drops, looks at the help, leaves, and opens what was missed.</summary>
    private static IEnumerable<Key> Keys()
    {
        for (var round = 0; round < 12; round++)
        {
            foreach (var key in new[] { Key.Enter, Key.Tab, Key.Space, new Key((char)('1' + (round % 4))), Key.CursorDown, Key.Space, new Key('0'), Key.Enter })
                yield return key;
        }

        foreach (var key in new[] { new Key('?'), Key.Esc, Key.Esc, Key.Enter, Key.Esc, new Key('m'), Key.CursorDown, Key.Enter, Key.Enter })
            yield return key;
    }

    private static Deck Spoiled(Deck deck) => deck with
    {
        Title = Spoiled(deck.Title),
        Comparisons = [.. deck.Comparisons.Select(comparison => comparison with
        {
            Title = Spoiled(comparison.Title),
            Subjects = [.. comparison.Subjects.Select(Spoiled)],
            Rows = [.. comparison.Rows.Select(row => row with
            {
                Attribute = Spoiled(row.Attribute),
                Cells = [.. row.Cells.Select(cell => cell is null ? null : cell with
                {
                    Text = Spoiled(cell.Text),
                    Items = cell.Items.IsDefaultOrEmpty ? cell.Items : [.. cell.Items.Select(Spoiled)],
                    Why = Spoiled(cell.Why ?? "why"),
                })],
            })],
        })],
        Stacks = [.. deck.Stacks.Select(stack => stack with
        {
            Title = Spoiled(stack.Title),
            Heading = Spoiled(stack.Heading),
            Layers = [.. stack.Layers.Select(layer => layer with
            {
                Text = Spoiled(layer.Text),
                Cells = [.. layer.Cells.Select(Spoiled)],
                Annotation = Spoiled(layer.Annotation ?? "remark"),
            })],
            Boundaries = [.. stack.Boundaries.Select(boundary => boundary with { Explanation = Spoiled(boundary.Explanation) })],
        })],
        Notes = [.. deck.Notes, new Note(Spoiled("Question"), Spoiled("Answer"), new Place(90, 1), ImmutableArray.Create(Spoiled("Point")))],
    };

    private static string Spoiled(string text) => $"{text[..(text.Length / 2)]}{Bad}{text[(text.Length / 2)..]}";
}
