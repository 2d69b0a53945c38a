using VirtQuiz.Core.Decks;

namespace VirtQuiz.Core.Insights;

/// <summary>What is known now of cards that belong together: those of a deck, of an attribute or of a subject.</summary>
/// <param name="Name">The deck's title, the attribute or the subject.</param>
/// <param name="Seen">Cards that were asked.</param>
/// <param name="Unseen">Cards that were never asked.</param>
/// <param name="Recall">Mean probability, 0 to 1, that a seen card would be recalled now; 0 when none was seen.</param>
public sealed record RecallGroup(Deck Deck, string Name, int Seen, int Unseen, double Recall);
