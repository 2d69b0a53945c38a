using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Progress.Projections;

/// <summary>A line of a journal that counts for a card.</summary>
/// <param name="IsCopy">Whether the line before it, of another journal, holds the same event.</param>
internal readonly record struct ChronicleLine(PastEvent Past, Recorded Recorded, LinePlace Place, bool IsCopy);
