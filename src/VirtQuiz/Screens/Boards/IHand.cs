using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>The learner's hand on a board of any kind: what the mouse and the keys do with it.</summary>
public interface IHand
{
    bool IsHolding { get; }

    /// <summary>Whether there is something to put back.</summary>
    bool CanPutBack { get; }

    /// <summary>Where what is held was lifted from; null when nothing is.</summary>
    Spot? From { get; }

    /// <summary>What must stay in sight: the drop mark, which is a gap, or else an item.</summary>
    (Spot Spot, bool IsGap) Focus { get; }

    /// <summary>The arrow keys that move the cursor, or what is lifted.</summary>
    IReadOnlyList<(Intent Key, Action Move)> Moves { get; }

    /// <summary>Lifts an item with the mouse.</summary>
    void Grab(Spot item);

    /// <summary>Moves the drop mark of what is held.</summary>
    void DragTo(Spot gap);

    void Drop();

    /// <summary>Puts what is held back where it was.</summary>
    void PutBack();

    /// <summary>Lifts the item under the cursor, or drops what is lifted.</summary>
    void Toggle();
}
