using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>What is due, then what is new; every answer counts.</summary>
/// <param name="teaches">Whether new rows are taught first.</param>
internal sealed class StudyRules(bool teaches) : ModeRules
{
    public override bool Teaches => teaches;

    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        StudyPlan.Make(material, now, seed).Cards;

    public override bool Counts(CardProgress progress, Moment now) => true;
}
