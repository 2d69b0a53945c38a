using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>One Markdown file, understood.</summary>
/// <param name="Id">Shared by all editions of the deck.</param>
/// <param name="Edition">
/// The language the file itself names (front matter or <c>name.ko.md</c>); null where it was guessed from the text,
/// so that a guess that changes never changes the identity of a card.
/// </param>
/// <param name="Language">The language of the text, named or guessed.</param>
/// <param name="Title">The front matter's title, else the first heading, else the file's name.</param>
/// <param name="File">The path as the learner would type it, for messages.</param>
public sealed record Deck(DeckId Id, Language? Edition, Language Language, string Title, string File)
{
    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<Comparison> Comparisons { get; init; } = [];

    public ImmutableArray<LayerStack> Stacks { get; init; } = [];

    public ImmutableArray<Sequence> Sequences { get; init; } = [];

    public ImmutableArray<Note> Notes { get; init; } = [];

    public ImmutableArray<SubjectSummary> Summaries { get; init; } = [];
}
