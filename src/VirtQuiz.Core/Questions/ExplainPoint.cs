using System.Collections.Immutable;

namespace VirtQuiz.Core.Questions;

/// <summary>One point that an explanation should cover.</summary>
/// <param name="Text">The attribute in which two subjects differ, or the key point of a note.</param>
/// <param name="Sides">The two subjects with what is true of each, in the order of the prompt; empty for a key point.</param>
public sealed record ExplainPoint(string Text, ImmutableArray<ExplainSide> Sides);
