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
}
