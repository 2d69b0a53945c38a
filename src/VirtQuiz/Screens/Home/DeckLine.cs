using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Home;

/// <summary>A deck and how well it is remembered.</summary>
/// <param name="Remembered">Mean recall now over the cards that were seen, 0 to 1.</param>
/// <param name="Seen">Share of the cards that were seen, 0 to 1.</param>
/// <param name="Share">"74 %", or that the deck is new.</param>
/// <param name="Due">How many cards are due, or a dot.</param>
public sealed record DeckLine(string Title, double Remembered, double Seen, string Share, string Due)
{
    public static DeckLine Of(Shelf shelf, SessionMaterial material, Scheduler scheduler, Moment now, int due, HomeTexts texts)
    {
        var seen = shelf.Cards.Select(material.Of).Where(card => card.IsBegun).ToArray();
        var remembered = seen.Length == 0 ? 0 : seen.Average(card => card.Recall(scheduler, now.Day));
        var share = seen.Length == 0 ? texts.New : texts.Percent((int)Math.Round(remembered * 100, MidpointRounding.AwayFromZero));
        return new DeckLine(
            shelf.Deck.Title, remembered, (double)seen.Length / shelf.Cards.Length, share, due == 0 ? "·" : $"{due}");
    }

    /// <summary>█ remembered, ▒ seen and fading, ░ not seen yet.</summary>
    public string Bar(int cells)
    {
        var seen = Seen > 0 ? Math.Max(1, (int)Math.Round(Seen * cells, MidpointRounding.AwayFromZero)) : 0;
        var held = (int)Math.Round(seen * Remembered, MidpointRounding.AwayFromZero);
        return new string('█', held) + new string('▒', seen - held) + new string('░', cells - seen);
    }
}
