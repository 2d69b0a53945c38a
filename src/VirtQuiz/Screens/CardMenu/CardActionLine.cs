using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Screens.CardMenu;

/// <summary>Something that can be done with the card.</summary>
/// <param name="IsHere">Whether the cursor is on it.</param>
public sealed record CardActionLine(CardAction Action, string Text, bool IsHere);
