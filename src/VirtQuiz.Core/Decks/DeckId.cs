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

    public override string ToString() => Value;
}
