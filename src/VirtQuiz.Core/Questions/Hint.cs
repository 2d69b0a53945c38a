namespace VirtQuiz.Core.Questions;

/// <summary>Help with a question; an answer given with it is worth a Hard at most.</summary>
public abstract record Hint
{
    private Hint()
    {
    }

    /// <summary>One wrong option is struck out.</summary>
    public sealed record Strike(int Option) : Hint;

    /// <summary>How many options are right.</summary>
    public sealed record Count(int Right) : Hint;

    /// <summary>The item that comes first (on top), by index.</summary>
    public sealed record First(int Item) : Hint;

    /// <summary>The answer's first character and its length.</summary>
    public sealed record Beginning(string FirstCharacter, int Length) : Hint;

    /// <summary>The hint for a question; null where any help would give the answer away.</summary>
    public static Hint? For(Question question) => question switch
    {
        ChoiceQuestion { Options.Length: >= 3 } choice => new Strike(choice.Answer == 0 ? choice.Options.Length - 1 : 0),
        MultipleAnswerQuestion multiple => new Count(multiple.Answers.Length),
        OrderingQuestion ordering => new First(ordering.Order[0]),
        FlashcardQuestion { Back.Length: > 1 } card => new Beginning(card.Back[..1], card.Back.Length),
        _ => null,
    };
}
