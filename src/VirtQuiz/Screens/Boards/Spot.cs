namespace VirtQuiz.Screens.Boards;

/// <summary>A place on a board: an item of a zone, or, where something is put, the gap above that item.</summary>
/// <param name="Zone">0 is the pool, or the only one.</param>
/// <param name="Position">From 0; the number of items of the zone means its end.</param>
public readonly record struct Spot(int Zone, int Position);
