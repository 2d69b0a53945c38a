namespace VirtQuiz.DeckFiles.Drawings;

/// <summary>The directions in which a line character leaves its cell.</summary>
[Flags]
internal enum Arms : byte
{
    None = 0,
    Up = 1,
    Right = 2,
    Down = 4,
    Left = 8,
    Horizontal = Left | Right,
    Vertical = Up | Down,
}
