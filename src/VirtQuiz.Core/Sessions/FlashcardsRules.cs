using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;

namespace VirtQuiz.Core.Sessions;

/// <summary>Every card to recall, flip and rate; due ones first.</summary>
internal sealed class FlashcardsRules : ModeRules
{
    public override IEnumerable<Card> Plan(SessionMaterial material, Moment now, ulong seed) =>
        DueFirst(material.Cards, material, now, seed);

    protected override Question? AskWhole(Card card, CardProgress progress, Scheduler scheduler, Moment now, ulong seed) =>
        FormLadder.Make(card, Form.Flashcard, progress, seed, boundary: null);
}
