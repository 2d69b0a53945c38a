using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace VirtQuiz.Commands;

/// <summary>What <c>--version</c> prints, whatever else is asked for.</summary>
public sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version);
        return ExitCode.Fine;
    }
}
