using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Settings;

/// <summary>The forms that the learner wants to be asked in. What is changed is saved at once.</summary>
public sealed class SettingsModel
{
    private static readonly ImmutableArray<Form> Scheduled = [.. Enum.GetValues<Form>().Where(form => form != Form.TrueFalse)];

    private readonly Library library;
    private readonly IProgress progress;
    private readonly FormTexts names;

    public SettingsModel(Library library, IProgress progress, Language language)
    {
        (this.library, this.progress) = (library, progress);
        names = new FormTexts(language);
        Texts = new SettingsTexts(language);
        Count();
    }

    public SettingsTexts Texts { get; }

    public IReadOnlyList<FormLine> Forms =>
        [.. Scheduled.Select((form, at) => new FormLine(names.NameOf(form), Asked.Contains(form), at == Cursor))];

    /// <summary>Index of the form that is toggled.</summary>
    public int Cursor { get; private set; }

    /// <summary>What the choice leads to: cards that can no longer be asked, why nothing was changed; empty where all is well.</summary>
    public string Notice { get; private set; } = "";

    private FormSet Asked => progress.Settings.Forms;

    public void Up() => Cursor = Math.Max(0, Cursor - 1);

    public void Down() => Cursor = Math.Min(Scheduled.Length - 1, Cursor + 1);

    /// <summary>Asks in the form under the cursor, or no longer; the last one stays.</summary>
    public void Toggle() => Toggle(Cursor);

    /// <param name="at">Index of a form, which the cursor goes to.</param>
    public void Toggle(int at)
    {
        Cursor = at;
        var wanted = Asked.Toggled(Scheduled[at]);
        if (!Scheduled.Any(wanted.Contains))
        {
            Notice = Texts.OneMustStay;
            return;
        }

        try
        {
            progress.Record([new Setting(LearnerSettings.FormsName, wanted.ToString())]);
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
