using System.Runtime.InteropServices;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Questions;

internal static class ShuffledChoice
{
    /// <summary>A question of which the first of these options is right, after shuffling them.</summary>
    public static ChoiceQuestion Of(Card card, Form form, Prompt prompt, Option[] options, ref Pcg32 chance)
    {
        var right = options[0];
        chance.Shuffle<Option>(options);
        return new ChoiceQuestion(
            card, form, prompt, ImmutableCollectionsMarshal.AsImmutableArray(options), Array.IndexOf(options, right));
    }
}
