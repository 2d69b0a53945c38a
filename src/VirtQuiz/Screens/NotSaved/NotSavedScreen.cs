using VirtQuiz.Views;

namespace VirtQuiz.Screens.NotSaved;

/// <summary>Stands in the way until what the learner did is saved or given up.</summary>
public sealed class NotSavedScreen(IShell shell, NotSavedModel model) : Screen(shell)
{
    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.For(Intent.Confirm, Shell.Texts.Retry, model.Retry),
        KeyOffer.For(Intent.Back, Shell.Texts.LeaveUnsaved, Shell.LeaveSitting),
    ];

    protected override Heading Heading => new(model.Title);

    protected override void Compose(Sheet sheet, int height)
    {
        sheet.Write("✗ " + model.What, Role.Wrong, indent: 2);
        sheet.Blank();
        sheet.Write(model.Where, indent: 2);
        sheet.Blank();
        sheet.Write(model.Remedy, indent: 2);
    }
}
