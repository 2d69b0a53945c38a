namespace VirtQuiz.Screens.Statistics;

/// <summary>What a page of the statistics is about, in the order of the pages.</summary>
public enum StatisticsPage
{
    /// <summary>What was remembered, what was done, and what falls due.</summary>
    Overview,

    /// <summary>What was taken for what.</summary>
    MixUps,

    /// <summary>What would be recalled now.</summary>
    Recall,

    /// <summary>The cards that are hard to keep.</summary>
    Hardest,
}
