namespace VirtQuiz.DeckFiles.Passages;

/// <summary>What stands around a block.</summary>
/// <param name="Heading">The nearest heading above, else the deck's title.</param>
/// <param name="LeadIn">The paragraph right above, or nothing.</param>
/// <param name="Comment">The comments right above.</param>
internal readonly record struct PassageContext(string Heading, string LeadIn, Comment Comment);
