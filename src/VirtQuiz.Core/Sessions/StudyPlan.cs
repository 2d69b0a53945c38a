using System.Collections.Immutable;
using VirtQuiz.Core.Cards;

namespace VirtQuiz.Core.Sessions;

/// <summary>
/// What there is to study today: due cards, then the next card of every row already begun, then new rows, stacks and
/// notes up to the daily limit, then what an interview asks for beyond it. At most one card of a row a day, and no two cards
/// that say nearly the same, unless an interview leaves no other day for them.
/// </summary>
/// <param name="Due">Least retrievable first.</param>
/// <param name="New">In the order in which they are taken up.</param>
public sealed record StudyPlan(ImmutableArray<Card> Due, ImmutableArray<Card> New)
{
    /// <summary>The interviews that lie ahead, the next one first.</summary>
    public ImmutableArray<InterviewPlan> Interviews { get; init; } = [];

    public int Count => Due.Length + New.Length;

    /// <summary>The cards in the order they are asked.</summary>
    public IEnumerable<Card> Cards => Due.Concat(New);

    /// <param name="seed">Decides which card of a row comes first.</param>
    public static StudyPlan Make(SessionMaterial material, Moment now, ulong seed) =>
        new StudyPlanner(material, now, seed).Plan();
}
