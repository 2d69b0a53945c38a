using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Insights;

/// <summary>How often one was taken for the other.</summary>
/// <param name="Weight">The same with what is long past counting less: half as much every thirty days.</param>
/// <param name="LastDay">When it happened last.</param>
public readonly record struct MixUp(int Times, double Weight, StudyDay LastDay)
{
    private const double HalfLife = 30;

    public static MixUp On(StudyDay day, StudyDay today) => new(1, Math.Pow(0.5, Math.Max(0, today - day) / HalfLife), day);

    public static MixUp operator +(MixUp left, MixUp right) => new(
        left.Times + right.Times, left.Weight + right.Weight, left.Times == 0 || right.LastDay > left.LastDay ? right.LastDay : left.LastDay);
}
