namespace VirtQuiz.Core.Scheduling.Optimization;

/// <summary>What became of an attempt to fit parameters.</summary>
public enum FitOutcome
{
    /// <summary>There is too little to learn from; nothing was fitted.</summary>
    TooFewReviews,

    /// <summary>Fitting predicts held-back reviews no better than the defaults do, which stay.</summary>
    NotBetter,

    /// <summary>Fitting predicts held-back reviews better than the defaults do.</summary>
    Better,
}
