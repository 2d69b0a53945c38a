using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Screens.Play;

/// <summary>Tells what time it is for the learner.</summary>
public static class LearnerClock
{
    /// <summary>Now, with the study day it belongs to in the learner's zone.</summary>
    public static Moment Now(this LearnerSettings settings, TimeProvider time)
    {
        var now = time.GetLocalNow();
        return new Moment(now, StudyDay.At(now, time.LocalTimeZone, settings.DayStart));
    }
}
