using VirtQuiz.Core.Decks;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Home;

/// <summary>Something to choose on the Home screen.</summary>
/// <param name="Intent">What choosing it means; <see cref="Intent.Study"/> with a deck studies that deck alone.</param>
/// <param name="Text">Its name; empty for a deck, which <see cref="DeckLine"/> shows.</param>
public sealed record HomeChoice(Intent Intent, string Text, Deck? Deck = null);
