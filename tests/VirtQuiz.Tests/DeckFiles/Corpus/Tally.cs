namespace VirtQuiz.Tests.DeckFiles.Corpus;

/// <summary>How many there are, how many were found, and how many of those are right.</summary>
internal sealed record Tally(int Labelled, int Found, int Right)
{
    /// <summary>Of what was found, the share that is right; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Of what there is, the share that was found; 1 where there is nothing.</summary>
    public double Recall => Labelled == 0 ? 1 : (double)Right / Labelled;

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Labelled + right.Labelled, left.Found + right.Found, left.Right + right.Right);
}
