using System.Collections.Frozen;
using System.Text.Json;

namespace VirtQuiz.Progress.Journals;

/// <summary>The names of an enumeration's values as they stand in journal and database, such as "reverseChoice".</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(TEnum value) => Names[value];

    /// <exception cref="FormatException">No value has this name.</exception>
    public static TEnum Parse(string name) =>
        Values.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(TEnum).Name}.");
}
