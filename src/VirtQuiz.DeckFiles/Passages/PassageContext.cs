namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What stands around a block.</summary>
/// <param name="Heading">The nearest heading above, else the deck's title.</param>
/// <param name="Titles">The deck's title, or the name of its file, and on a line of its own its first heading.</param>
/// <param name="LeadIn">The paragraph right above, or nothing.</param>
/// <param name="Comment">The comments right above.</param>
internal readonly record struct PassageContext(string Heading, string Titles, string LeadIn, Comment Comment);
