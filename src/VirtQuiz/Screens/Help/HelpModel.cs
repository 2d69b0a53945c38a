using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Help;

/// <summary>The keys that work on the screen below.</summary>
public sealed class HelpModel(IEnumerable<KeyOffer> offers, FrameTexts texts)
{
    public string Title => texts.HelpTitle;

    public string Note => texts.HelpNote;

    public IReadOnlyList<TableRow> Keys { get; } =
        [.. offers.DistinctBy(offer => offer.Keys).Where(offer => offer.Words.Length > 0).Select(offer => new TableRow(offer.Keys, offer.Words))];
}
