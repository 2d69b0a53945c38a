using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Finds out which language the learner reads. There is no culture to ask: the program runs without ICU.</summary>
public static class LearnerLanguage
{
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>What the environment asks for: the first variable that is set decides; English where none does.</summary>
    public static Language Of(Func<string, string?> environment)
    {
        var locale = Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is not null && IsKorean(locale) ? Language.Korean : Language.English;
    }

    /// <summary>
    /// What is asked for with <c>--lang</c>, the last one counting, else what the learner has set, else what the environment asks for.
    /// </summary>
    /// <param name="asked">What stood behind <c>--lang</c>.</param>
    /// <param name="habit">What the learner has set; null for nothing.</param>
    public static Language Of(IEnumerable<string> asked, Language? habit, Func<string, string?> environment) =>
        asked.Select(Parse).LastOrDefault(language => language is not null) ?? habit ?? Of(environment);

    /// <summary>The language of a code, <c>ko</c> or <c>en</c>, however it is cased; null for any other.</summary>
    public static Language? Parse(string code) => code.ToLowerInvariant() switch
    {
        "ko" => Language.Korean,
        "en" => Language.English,
        _ => null,
    };

    public static string Code(this Language language) => language == Language.Korean ? "ko" : "en";

    // A locale is a language with an optional territory, character set and variant: ko, ko_KR.UTF-8, ko-KR@x.
    private static bool IsKorean(string locale) =>
        locale.Split('_', '-', '.', '@')[0].Equals("ko", StringComparison.OrdinalIgnoreCase);
}
