namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>What became of an attempt to fit parameters.</summary>
public enum FitOutcome
{
    /// <summary>There is too little to learn from; nothing was fitted.</summary>
    TooFewReviews,

    /// <summary>The fitted parameters predict the held-back reviews no better than the defaults, which stay.</summary>
    NotBetter,

    /// <summary>The fitted parameters predict the held-back reviews better than the defaults.</summary>
    Better,
}
