namespace VirtQuiz.Core.Reviews;

/// <summary>An event could not be made durable: the disk is full, the folder is read-only or gone.</summary>
public sealed class ProgressNotSavedException(string path, Exception cause)
    : Exception($"Could not write to {path}: {cause.Message}", cause)
{
    public string Path { get; } = path;
}
