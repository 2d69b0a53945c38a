namespace VirtQuiz.Fuzz;

internal sealed class InvariantException(string message) : Exception(message);
