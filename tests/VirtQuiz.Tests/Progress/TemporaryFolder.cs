using VirtQuiz.Progress;

namespace VirtQuiz.Tests.Progress;

/// <summary>A data folder and a state folder that vanish with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("virtquiz-");

    public TemporaryFolder()
    {
        Progress = new ProgressFolder(Path.Combine(root.FullName, "data"), Path.Combine(root.FullName, "state"));
        Directory.CreateDirectory(Progress.Journals);
    }

    public ProgressFolder Progress { get; }

    public string Root => root.FullName;

    /// <summary>The only journal there is.</summary>
    public string OnlyJournal => Assert.Single(Directory.GetFiles(Progress.Journals, "*.jsonl"));

    /// <summary>Opens with so much patience that a slow machine makes no difference.</summary>
    public ProgressOpening Open(TimeProvider clock) =>
        ProgressOpener.Open(Progress, clock, static _ => { }, static _ => { }, TimeSpan.FromMinutes(5));

    public void Dispose() => root.Delete(recursive: true);
}
