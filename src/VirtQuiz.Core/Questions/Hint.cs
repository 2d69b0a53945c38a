using System.Globalization;

namespace VirtQuiz.Core.Questions;

/// <summary>Help with a question; a right answer given with it is rated Hard unless the learner says otherwise.</summary>
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

    /// <summary>Where one item belongs that the card is not about, by index.</summary>
    public sealed record Place(int Item, int Option) : Hint;

    /// <summary>The first character of the answer's first line, and how many characters the line has.</summary>
    public sealed record Beginning(string FirstCharacter, int Length) : Hint;

    /// <summary>The hint for a question; null where any help would give the answer away.</summary>
    /// <param name="seed">Decides which wrong option is struck out: its place must tell nothing of the right one's.</param>
    public static Hint? For(Question question, ulong seed) => question switch
    {
        ChoiceQuestion { Options.Length: >= 3 } choice => StrikeIn(choice, seed),
        MultipleAnswerQuestion multiple => new Count(multiple.Answers.Length),
        OrderingQuestion ordering => new First(ordering.Order[0]),
        PlacingQuestion placing => PlaceIn(placing, seed),
        TypeInQuestion typeIn => BeginningOf(typeIn.Answer),
        FlashcardQuestion card => BeginningOf(card.Back.Split('\n')[0]),
        _ => null,
    };

    private static Strike StrikeIn(ChoiceQuestion choice, ulong seed)
    {
        var chance = new Pcg32(seed);
        var wrong = chance.Next(choice.Options.Length - 1);
        return new Strike(wrong < choice.Answer ? wrong : wrong + 1);
    }

    private static Place? PlaceIn(PlacingQuestion placing, ulong seed)
    {
        if (placing.Items.Length < 3)
            return null;

        var item = new Pcg32(seed).Next(placing.Items.Length - 1);
        item = item < placing.Asked ? item : item + 1;
        return new Place(item, placing.Answers[item]);
    }

    private static Beginning? BeginningOf(string line)
    {
        var characters = new StringInfo(line);
        return characters.LengthInTextElements > 1
            ? new Beginning(characters.SubstringByTextElements(0, 1), characters.LengthInTextElements)
            : null;
    }
}
