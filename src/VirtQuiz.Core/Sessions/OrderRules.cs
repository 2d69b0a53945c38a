using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Layers and steps to put in order; due ones first.</summary>
internal sealed class OrderRules : ModeRules
{
    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        DueFirst(material.Cards.Where(card => card is StackCard or SequenceCard), material, now, seed);

    protected override Question? AskWhole(Card card, CardProgress progress, Scheduler scheduler, Moment now, ulong seed) =>
        FormLadder.Make(card, Form.Ordering, progress, seed, boundary: null);
}
