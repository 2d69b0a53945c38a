namespace VirtQuiz.Core.Decks;

/// <summary>
/// The name of a deck: the front matter's <c>id</c>, else the root's name and the path below it without extension
/// and language. The editions of a deck share it.
/// </summary>
public readonly record struct DeckId
{
    public DeckId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    /// <summary>Whether someone who writes <paramref name="text"/> means this deck: the whole id, or all that follows a slash in it.</summary>
    public bool IsMeantBy(string text) =>
        Value == text || (text.Length > 0 && Value.Length > text.Length && Value[^(text.Length + 1)] == '/' && Value.EndsWith(text, StringComparison.Ordinal));

    public override string ToString() => Value;
}
