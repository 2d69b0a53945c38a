using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Core.Sessions;

/// <summary>What is due, then what is new; new rows are taught first; every answer counts.</summary>
internal sealed class StudyRules : ModeRules
{
    public override bool Teaches => true;

    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        StudyPlan.Make(material, now, seed).Cards;

    public override bool Counts(CardProgress progress, Moment now) => true;
}
