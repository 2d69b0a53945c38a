using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Core.Sessions;

/// <summary>Every card to recall, flip and rate; due ones first.</summary>
internal sealed class FlashcardsRules : ModeRules
{
    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        DueFirst(material.Cards, material, now, seed);

    // Whoever chooses the mode wants its form.
    protected override Question? AskWhole(Card card, Turn turn) =>
        FormLadder.Make(card, Form.Flashcard, turn with { Forms = FormSet.All }, boundary: null);
}
