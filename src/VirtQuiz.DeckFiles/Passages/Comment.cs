using System.Collections.Immutable;
using VirtQuiz.DeckFiles.Tables;

namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What <c>&lt;!-- virtquiz: … --&gt;</c> says about the block below it.</summary>
internal sealed record Comment
{
    public static readonly Comment None = new();

    public bool IsSkip { get; init; }

    public bool IsSequence { get; init; }

    public Orientation? Subjects { get; init; }

    /// <summary>The rows whose cells are lists, as written. A list that may grow by one name as often as it is long.</summary>
    public ImmutableList<string> ListRows { get; init; } = [];

    /// <summary>Both, where one stands below the other.</summary>
    public Comment With(Comment below) => new()
    {
        IsSkip = IsSkip || below.IsSkip,
        IsSequence = IsSequence || below.IsSequence,
        Subjects = below.Subjects ?? Subjects,
        ListRows = ListRows.AddRange(below.ListRows),
    };
}
