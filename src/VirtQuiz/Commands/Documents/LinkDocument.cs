namespace VirtQuiz.Commands.Documents;

/// <param name="From">The id of the card that is gone.</param>
/// <param name="To">The id under which it may go on.</param>
public sealed record LinkDocument(string From, string OldLabel, string To, string NewLabel);
