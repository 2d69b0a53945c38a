using System.Buffers;
using System.CommandLine;

namespace VirtQuiz.Commands;

/// <summary>A command of this program that the learner can type as it stands, about the same decks and data as the present one.</summary>
public static class CommandToType
{
    // What no shell takes for anything but itself.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:@%+,=");

    /// <param name="paths">Files and folders that were named otherwise than with <c>--decks</c>.</param>
    /// <returns>"virtquiz relink --decks 'my posts'".</returns>
    public static string Of(ParseResult parsed, CommonOptions options, string command, params IReadOnlyList<string> paths)
    {
        var decks = (parsed.GetValue(options.Decks) ?? []).Concat(paths).Select(path => $" {options.Decks.Name} {Quoted(path)}");
        var data = parsed.GetValue(options.Data) is { } folder ? $" {options.Data.Name} {Quoted(folder)}" : "";
        return $"{CommandLine.ProgramName} {command}{string.Concat(decks)}{data}";
    }

    /// <summary>A word as shells of the Bourne family read it: between single quotes, unless it is plain.</summary>
    public static string Quoted(string word) => word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Plain)
        ? word
        : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
