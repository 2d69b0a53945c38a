namespace VirtQuiz.Core.Decks;

/// <summary>What can be wrong with a deck. The comment of each code names its arguments.</summary>
public enum ProblemCode
{
    /// <summary>The file cannot be read. Arguments: the reason.</summary>
    FileUnreadable,

    /// <summary>The file is larger than is read. Arguments: its size and the limit, in bytes.</summary>
    FileTooLarge,

    /// <summary>The file is no UTF-8 text. Arguments: none.</summary>
    FileNotText,

    /// <summary>The file holds nothing at all. Arguments: none.</summary>
    FileEmpty,
}
