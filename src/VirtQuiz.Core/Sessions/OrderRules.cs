using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Sessions;

/// <summary>Layers and steps to put in order; due ones first.</summary>
internal sealed class OrderRules : ModeRules
{
    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        DueFirst(material.Cards.Where(card => card is StackCard or SequenceCard), material, now, seed);

    // Whoever chooses the mode wants its form.
    protected override Question? AskWhole(Card card, Turn turn) =>
        FormLadder.Make(card, Form.Ordering, turn with { Forms = FormSet.All }, boundary: null);
}
