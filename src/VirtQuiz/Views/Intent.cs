namespace VirtQuiz.Views;

/// <summary>What a key means; <see cref="KeyTable"/> says which key.</summary>
public enum Intent
{
    /// <summary>Go on, submit, open.</summary>
    Confirm,

    /// <summary>Lift, drop, flip, toggle.</summary>
    Toggle,

    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,

    Home,
    End,
    Delete,

    /// <summary>Pick by number, 1 to 9.</summary>
    Digit,

    DontKnow,
    Guess,
    Hint,
    Undo,
    BadQuestion,

    /// <summary>What is known of the card, and what can be done with it.</summary>
    Card,

    Help,

    /// <summary>Put back what is lifted, else close, else leave.</summary>
    Back,

    /// <summary>End the program, from anywhere.</summary>
    Quit,

    /// <summary>End the program, where no answer is under way.</summary>
    QuitHere,

    Study,
    Missed,
    Order,
    Flashcards,
    Cram,

    /// <summary>Learn what tells two things apart.</summary>
    Duel,

    Settings,
    Statistics,
}
