using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>
/// Something in a deck that was passed over or will not work as meant. The text for a code stands in the program's
/// wording; this carries what the text needs.
/// </summary>
/// <param name="Arguments">What the text names, in the order that <see cref="ProblemCode"/> documents.</param>
public sealed record DeckProblem(
    ProblemCode Code,
    Severity Severity,
    string File,
    Place Place,
    ImmutableArray<string> Arguments);
