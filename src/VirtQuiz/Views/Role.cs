namespace VirtQuiz.Views;

/// <summary>What a piece of text is to the reader; <see cref="Palette"/> decides how it looks.</summary>
public enum Role
{
    Text,

    /// <summary>What may be overlooked: rules, places, keys that are described.</summary>
    Quiet,

    Strong,

    /// <summary>Where the learner is.</summary>
    Here,

    /// <summary>Always together with ✓.</summary>
    Right,

    /// <summary>Always together with ✗.</summary>
    Wrong,

    /// <summary>Done with, or struck from the options.</summary>
    Struck,
}
