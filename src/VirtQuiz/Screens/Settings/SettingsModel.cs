using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Progress.Habits;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Settings;

/// <summary>
/// How the learner wants to study, all decks or one of them, and the forms to be asked in. What is changed is saved at once.
/// </summary>
public sealed class SettingsModel
{
    private static readonly ImmutableArray<Form> Scheduled = [.. Enum.GetValues<Form>().Where(form => form != Form.TrueFalse)];

    private readonly Library library;
    private readonly IProgress progress;
    private readonly HabitsFile? habits;
    private readonly TimeProvider time;
    private readonly FormTexts names;
    private int scope = -1;

    /// <param name="habits">Where the settings of the screens are kept; null where they cannot be changed.</param>
    public SettingsModel(Library library, IProgress progress, HabitsFile? habits, TimeProvider time, Language language)
    {
        (this.library, this.progress, this.habits, this.time) = (library, progress, habits, time);
        names = new FormTexts(language);
        Texts = new SettingsTexts(language);
        Count();
    }

    public SettingsTexts Texts { get; }

    /// <summary>Whose settings these are, and how one studies.</summary>
    public IReadOnlyList<SettingLine> Studying =>
    [
        new SettingLine(Texts.Scope, Deck?.Title ?? Texts.AllDecks, Cursor == 0),
        .. Rows.Select((row, at) => new SettingLine(row.Title, row.Value, Cursor == at + 1)),
    ];

    /// <summary>How the learner likes the screens; empty where that cannot be changed.</summary>
    public IReadOnlyList<SettingLine> Screens =>
        [.. Habits.Select((row, at) => new SettingLine(row.Title, row.Value, Cursor == at + FirstHabit))];

    public IReadOnlyList<FormLine> Forms =>
        [.. Scheduled.Select((form, at) => new FormLine(names.NameOf(form), Asked.Contains(form), at == Cursor - FirstForm))];

    /// <summary>Index of the line that is changed, those of studying first.</summary>
    public int Cursor { get; private set; }

    /// <summary>Whether the cursor is on a form.</summary>
    public bool IsOnForm => Cursor >= FirstForm;

    /// <summary>What the choice leads to: cards that can no longer be asked, why nothing was changed; empty where all is well.</summary>
    public string Notice { get; private set; } = "";

    private FormSet Asked => progress.Settings.Forms;

    /// <summary>The deck whose settings are shown; null for all.</summary>
    private Deck? Deck => scope < 0 ? null : library.Shelves[scope].Deck;

    private IReadOnlyList<SettingRow> Rows => SettingRows.Of(progress.Settings, Deck, progress.Settings.Now(time).Day, Texts);

    private IReadOnlyList<HabitRow> Habits => habits is null ? [] : HabitRows.Of(habits.Habits, Texts);

    private int FirstHabit => Rows.Count + 1;

    private int FirstForm => FirstHabit + Habits.Count;

    public void Up() => Cursor = Math.Max(0, Cursor - 1);

    public void Down() => Cursor = Math.Min(FirstForm + Scheduled.Length - 1, Cursor + 1);

    /// <summary>The next value of the line under the cursor, or the one before; a form is ticked or not.</summary>
    /// <param name="by">1 or −1.</param>
    public void Change(int by)
    {
        if (Cursor == 0)
            scope = (scope + 1 + by + library.Shelves.Length + 1) % (library.Shelves.Length + 1) - 1;
        else if (IsOnForm)
            Toggle();
        else if (Cursor >= FirstHabit)
            Like(Habits[Cursor - FirstHabit].Stepped(by));
        else if (Rows[Cursor - 1] is var row && row.Stepped(by) is { } value)
            Record(new Setting(row.Name, value));
    }

    /// <summary>Takes back what is wanted in the line under the cursor, where that can be.</summary>
    public void Clear()
    {
        if (Cursor > 0 && Cursor < FirstHabit && Rows[Cursor - 1] is { Cleared: { } none } row)
            Record(new Setting(row.Name, none));
    }

    /// <summary>Asks in the form under the cursor, or no longer; the last one stays.</summary>
    public void Toggle()
    {
        if (IsOnForm)
            Toggle(Cursor - FirstForm);
        else
            Change(1);
    }

    /// <param name="line">Index of a line of studying, which the cursor goes to.</param>
    public void Choose(int line) => Cursor = line;

    /// <param name="line">Index of a line of the screens, which the cursor goes to.</param>
    public void ChooseScreen(int line) => Cursor = line + FirstHabit;

    /// <param name="at">Index of a form, which the cursor goes to.</param>
    public void Toggle(int at)
    {
        Cursor = at + FirstForm;
        var wanted = Asked.Toggled(Scheduled[at]);
        if (Scheduled.Any(wanted.Contains))
            Record(new Setting(LearnerSettings.FormsName, wanted.ToString()));
        else
            Notice = Texts.OneMustStay;
    }

    private void Like(ScreenHabits liked)
    {
        var isOtherLanguage = liked.Language != habits!.Habits.Language;
        Notice = habits.Change(liked) is { } failure ? Texts.HabitNotSaved(failure) : isOtherLanguage ? Texts.FromNextStart : "";
    }

    private void Record(Setting setting)
    {
        try
        {
            progress.Record([setting]);
            Count();
        }
        catch (ProgressNotSavedException failure)
        {
            Notice = Texts.NotSaved(failure.Path, failure.InnerException?.Message);
        }
    }

    private void Count()
    {
        var forms = Scheduled.Where(Asked.Contains).ToArray();
        var silent = library.Cards.Count(card => forms.All(form => QuestionEngine.ObstacleTo(card, form) is not null));
        Notice = library.Forms is not null ? Texts.FormsNamedForThisCall : silent > 0 ? Texts.NotAsked(silent) : "";
    }
}
