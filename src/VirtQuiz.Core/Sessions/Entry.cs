using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Sessions;

/// <summary>A card that is to be asked.</summary>
/// <param name="Boundary">Ask only this boundary of its layers or steps (index of the upper one); null for the whole card.</param>
internal readonly record struct Entry(Card Card, int? Boundary = null);
