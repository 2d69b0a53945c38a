using System.Globalization;
using VirtQuiz.Fuzz;

// Reads documents that no author would write, to see that none crashes or hangs reading. Usage:
//   COUNT SEED [--from NUMBER] [--save FOLDER]    document N of a seed is always the same text
if (args is not [var count, var seed, .. var options] || !int.TryParse(count, out var documents) || !ulong.TryParse(seed, out var chosen))
{
    Console.Error.WriteLine("usage: VirtQuiz.Fuzz COUNT SEED [--from NUMBER] [--save FOLDER]");
    return 2;
}

var first = 0;
var folder = Path.Combine(Path.GetTempPath(), "virtquiz-fuzz");
for (var at = 0; at + 1 < options.Length; at += 2)
{
    if (options[at] == "--from")
        first = int.Parse(options[at + 1], CultureInfo.InvariantCulture);
    else if (options[at] == "--save")
        folder = options[at + 1];
}

return new FuzzRun(new Mutator(Corpus.Load()), new FailureFolder(folder), chosen).Run(first, documents);
