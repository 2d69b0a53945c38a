namespace VirtQuiz.Screens.Boards;

/// <summary>A place on a board with zones: an item of a zone, or, where something is put, the gap above that item.</summary>
/// <param name="Zone">0 is the pool.</param>
/// <param name="Position">From 0; the number of items of the zone means its end.</param>
public readonly record struct Spot(int Zone, int Position);
