using System.Globalization;
using System.Text;

namespace VirtQuiz.Fuzz;

/// <summary>Keeps the documents that failed.</summary>
internal sealed class FailureFolder(string path)
{
    /// <returns>The file.</returns>
    public string Save(ulong seed, int number, string text)
    {
        Directory.CreateDirectory(path);
        var file = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}.md"));
        // Half a surrogate pair cannot be written; the number and the seed give the text itself.
        File.WriteAllText(file, text, Encoding.UTF8);
        return file;
    }
}
