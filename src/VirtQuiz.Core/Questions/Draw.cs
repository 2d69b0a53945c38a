namespace VirtQuiz.Core.Questions;

internal static class Draw
{
    /// <summary>The options in random order, those that the learner once confused first. Shuffles its argument.</summary>
    public static IEnumerable<Option> ConfusedFirst(Option[] options, Occasion occasion, ref Pcg32 chance)
    {
        chance.Shuffle<Option>(options);
        var front = 0;
        for (var i = 0; i < options.Length; i++)
        {
            if (!occasion.IsConfused(options[i].Card))
                continue;

            // The others keep their order, whatever a runtime's sorting does with equals.
            var found = options[i];
            options.AsSpan(front, i - front).CopyTo(options.AsSpan(front + 1));
            options[front++] = found;
        }

        return options;
    }

    /// <summary>
    /// Two or three of these wrong options, those that the learner confused in any case; of the others as many shorter than the
    /// right one as chance wants, so that its length tells nothing, as far as there are such.
    /// </summary>
    /// <param name="wrong">What was confused first.</param>
    public static IEnumerable<Option> AroundInLength(Option right, Option[] wrong, Occasion occasion, ref Pcg32 chance)
    {
        var shorter = chance.Next(Distractors.Most + 1);
        var longer = Distractors.Most - shorter;
        var drawn = new List<Option>();
        foreach (var option in wrong)
        {
            ref var left = ref option.Text.Length < right.Text.Length ? ref shorter : ref longer;
            if (drawn.Count < Distractors.Most && (left > 0 || occasion.IsConfused(option.Card)))
            {
                drawn.Add(option);
                left--;
            }
        }

        return drawn.Count < Distractors.Fewest ? drawn.Concat(wrong.Except(drawn)).Take(Distractors.Fewest) : drawn;
    }
}
