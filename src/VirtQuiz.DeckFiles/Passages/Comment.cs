using VirtQuiz.DeckFiles.Tables;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What <c>&lt;!-- virtquiz: … --&gt;</c> says about the block below it.</summary>
internal sealed record Comment
{
    public static readonly Comment None = new();

    public bool IsSkip { get; init; }

    public bool IsSequence { get; init; }

    public Orientation? Subjects { get; init; }

    /// <summary>The rows whose cells are lists, as written.</summary>
    public IReadOnlyList<string> ListRows { get; init; } = [];

    /// <summary>Both, where one stands above the other.</summary>
    public Comment And(Comment read) => new()
    {
        IsSkip = IsSkip || read.IsSkip,
        IsSequence = IsSequence || read.IsSequence,
        Subjects = read.Subjects ?? Subjects,
        ListRows = [.. ListRows, .. read.ListRows],
    };
}
