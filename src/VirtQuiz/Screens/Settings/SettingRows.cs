using System.Globalization;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Settings;

/// <summary>The settings of studying, for all decks or for one.</summary>
internal static class SettingRows
{
    private const int FirstInterviewDays = 14;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly SittingLength[] Lengths =
    [
        .. new[] { 5, 10, 15, 20, 30, 50, 100 }.Select(SittingLength.OfCards),
        .. new[] { 5, 10, 15, 20, 30, 45, 60 }.Select(SittingLength.OfMinutes),
    ];

    /// <param name="deck">Null for all decks.</param>
    public static IReadOnlyList<SettingRow> Of(LearnerSettings settings, Deck? deck, StudyDay today, SettingsTexts texts) =>
    [
        .. deck is null ? [NewPerDay(settings, texts)] : Array.Empty<SettingRow>(),
        Retention(settings, deck, texts),
        Interview(settings, deck, today, texts),
        .. deck is null
            ? [Length(settings, texts), DayStart(settings, texts), Teaches(settings, texts), CramCounts(settings, texts)]
            : Array.Empty<SettingRow>(),
    ];

    private static SettingRow NewPerDay(LearnerSettings settings, SettingsTexts texts) => new(
        texts.NewPerDay, texts.NewPerDayOf(settings.NewPerDay), LearnerSettings.NewPerDayName,
        by => Math.Clamp(settings.NewPerDay + by, 0, LearnerSettings.MostNewPerDay).ToString(Invariant));

    private static SettingRow Retention(LearnerSettings settings, Deck? deck, SettingsTexts texts)
    {
        var own = deck is null ? settings.Retention : settings.Wishes.Of(deck.Id).Retention;
        var percent = (int)Math.Round((own ?? settings.Retention) * 100, MidpointRounding.AwayFromZero);
        return new SettingRow(
            texts.Retention,
            own is null ? texts.AsForAll(texts.Percent(percent)) : texts.Percent(percent),
            NameOf(LearnerSettings.RetentionName, deck),
            by => (Math.Clamp(percent + by, 70, 97) / 100.0).ToString("0.00", Invariant),
            deck is not null && own is not null ? LearnerSettings.NoValue : null);
    }

    private static SettingRow Interview(LearnerSettings settings, Deck? deck, StudyDay today, SettingsTexts texts)
    {
        var own = deck is null ? settings.Interview : settings.Wishes.Of(deck.Id).Interview;
        var shown = own ?? (deck is null ? null : settings.Interview);
        var value = shown is { } day ? texts.Day(day, day - today) : texts.NoInterview;
        return new SettingRow(
            texts.Interview,
            deck is not null && own is null ? texts.AsForAll(value) : value,
            NameOf(LearnerSettings.InterviewName, deck),
            by => shown is null && by < 0 ? null
                : shown is { } from && from.AddDays(by) < today ? LearnerSettings.NoValue
                : (shown?.AddDays(by) ?? today.AddDays(FirstInterviewDays)).ToString(),
            own is null ? null : LearnerSettings.NoValue);
    }

    private static SettingRow Length(LearnerSettings settings, SettingsTexts texts) => new(
        texts.Length, texts.LengthOf(settings.Length), LearnerSettings.LengthName,
        by =>
        {
            var at = Math.Max(0, Array.IndexOf(Lengths, settings.Length));
            return Lengths[Math.Clamp(at + by, 0, Lengths.Length - 1)].ToString();
        });

    private static SettingRow DayStart(LearnerSettings settings, SettingsTexts texts) => new(
        texts.DayStart, settings.DayStart.ToString("HH:mm", Invariant), LearnerSettings.DayStartName,
        by => settings.DayStart.AddHours(by).ToString("HH:mm", Invariant));

    private static SettingRow Teaches(LearnerSettings settings, SettingsTexts texts) => new(
        texts.WhatIsNew, texts.TeachesOf(settings.Teaches), LearnerSettings.TeachesName, _ => Opposite(settings.Teaches));

    private static SettingRow CramCounts(LearnerSettings settings, SettingsTexts texts) => new(
        texts.Cram, texts.CramCountsOf(settings.CramCounts), LearnerSettings.CramCountsName, _ => Opposite(settings.CramCounts));

    private static string Opposite(bool value) => value ? LearnerSettings.No : LearnerSettings.Yes;

    private static string NameOf(string name, Deck? deck) => deck is null ? name : LearnerSettings.NameFor(name, deck.Id);
}
