using BenchmarkDotNet.Running;
using VirtQuiz.Benchmarks.Reading;

// dotnet run -c Release --project tests/VirtQuiz.Benchmarks -- --filter '*' --job short
// dotnet run -c Release --project tests/VirtQuiz.Benchmarks -- reading-ratio
if (args is ["reading-ratio"])
    ReadingRatio.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
