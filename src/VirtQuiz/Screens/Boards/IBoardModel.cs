using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Boards;

/// <summary>What all questions that are answered on a board have.</summary>
public interface IBoardModel
{
    ISitting Sitting { get; }

    BoardTexts Texts { get; }

    string Topic { get; }

    string Ask { get; }

    /// <summary>What the hint says, once taken; else null.</summary>
    string? Hint { get; }

    /// <summary>Says what is missing when the board was submitted too early; else null.</summary>
    string? Reminder { get; }

    /// <summary>Drops what is lifted; with nothing lifted, submits.</summary>
    void Confirm();
}
