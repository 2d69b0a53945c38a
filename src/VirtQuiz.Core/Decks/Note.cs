using System.Collections.Immutable;

namespace VirtQuiz.Core.Decks;

/// <summary>A question (or a term) with a written answer.</summary>
/// <param name="KeyPoints">The bullets of the answer; may be empty.</param>
public sealed record Note(string Question, string Answer, Place Place, ImmutableArray<string> KeyPoints);
