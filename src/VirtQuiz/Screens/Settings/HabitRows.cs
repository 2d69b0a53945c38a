using VirtQuiz.Core.Decks;
using VirtQuiz.Progress.Habits;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Settings;

/// <summary>The settings of the screens.</summary>
internal static class HabitRows
{
    private static readonly Language?[] Languages = [null, Language.Korean, Language.English];

    public static IReadOnlyList<HabitRow> Of(ScreenHabits habits, SettingsTexts texts) =>
    [
        new HabitRow(texts.ScreenLanguage, texts.LanguageOf(habits.Language), by => habits with { Language = Next(habits.Language, by) }),
        new HabitRow(texts.Colors, texts.ColorsOf(habits.HasColors), _ => habits with { HasColors = !habits.HasColors }),
        new HabitRow(texts.BottomLine, texts.BottomLineOf(habits.ShowsKeys), _ => habits with { ShowsKeys = !habits.ShowsKeys }),
    ];

    private static Language? Next(Language? language, int by) =>
        Languages[(Array.IndexOf(Languages, language) + by + Languages.Length) % Languages.Length];
}
