namespace VirtQuiz.Commands;

/// <summary>An option that must be obeyed before the command line is parsed, so that what is wrong with it is said as wanted.</summary>
public static class EarlyOption
{
    /// <summary>What stands behind an option, each time it is given: "--lang ko", "--lang=ko" or "--lang:ko".</summary>
    public static IEnumerable<string> ValuesOf(string option, IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == option && i + 1 < arguments.Count)
                yield return arguments[i + 1];
            else if (arguments[i].StartsWith(option, StringComparison.Ordinal) && arguments[i][option.Length..] is ['=' or ':', .. var value])
                yield return value;
        }
    }
}
