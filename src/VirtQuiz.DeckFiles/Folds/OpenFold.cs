using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Text;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A fold whose end has not been met yet.</summary>
internal sealed class OpenFold(Place place)
{
    private readonly List<TextLine> summary = [];
    private readonly List<TextLine> pieces = [];

    public Place Place => place;

    public int FirstLine => place.Line - 1;

    public bool IsInSummary { get; set; }

    public bool HasSummary => summary.Count > 0;

    /// <summary>Where its summary, or else itself, opens or closes, counted from 0.</summary>
    public int LastTagLine { get; set; } = place.Line - 1;

    /// <summary>Where the first fold inside it opens, counted from 0.</summary>
    public int? FirstInnerLine { get; set; }

    /// <summary>Where the first heading inside it stands, counted from 0.</summary>
    public int? FirstHeadingLine { get; set; }

    public void Add(TextLine text) => (IsInSummary ? summary : pieces).Add(text);

    public Fold Close(int lastLine)
    {
        TextLine? asked = summary.Count > 0
            ? new TextLine(string.Join('\n', summary.Select(line => WithoutBullet(line.Text.Trim()))), summary[0].Place)
            : null;
        return new Fold(place, (FirstLine, lastLine), asked, pieces, LastTagLine + 1, FirstInnerLine is not null);
    }

    private static string WithoutBullet(string line) => line is ['*' or '-' or '+', ' ', ..] ? line[2..].TrimStart() : line;
}
