namespace VirtQuiz.Views;

/// <summary>A piece of a line in one role. Every text that reaches the terminal passes through here and is cleaned.</summary>
public sealed record Span
{
    public Span(string text, Role role = Role.Text, Action? click = null)
    {
        Text = Cells.Clean(text);
        Role = role;
        Click = click;
    }

    public string Text { get; }

    public Role Role { get; }

    /// <summary>What a click on it does, or null.</summary>
    public Action? Click { get; }

    /// <summary>Cells it takes.</summary>
    public int Width => Cells.Width(Text);

    public static implicit operator Span(string text) => new(text);

    public static Span FromString(string text) => new(text);
}
