namespace VirtQuiz.Core.Questions;

internal static class Draw
{
    /// <summary>The options in random order, those that the learner once confused first. Shuffles its argument.</summary>
    public static IEnumerable<Option> ConfusedFirst(Option[] options, Occasion occasion, ref Pcg32 chance)
    {
        chance.Shuffle<Option>(options);
        var confused = new bool[options.Length];
        for (var i = 0; i < options.Length; i++)
            confused[i] = !occasion.IsConfused(options[i].Card);
        Array.Sort(confused, options);
        return options;
    }
}
