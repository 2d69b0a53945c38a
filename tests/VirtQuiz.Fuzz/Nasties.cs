using VirtQuiz.Core.Questions;

namespace VirtQuiz.Fuzz;

/// <summary>Text that is hard on a reader: marks that never end, deep nesting, characters that no one sees.</summary>
internal static class Nasties
{
    public static readonly string[] Characters =
    [
        "\0", "\u001B[31m", "\u001B]0;x\u0007", "\u0085", "\u009B", "\u007F", "\uD83D", "\uDE80", "🚀", "👩‍💻", "\u200B", "\u200D", "\u202E", "\u2066",
        "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFF", "\u0301", "\u1100", "\u1161", "\u11A8", "한", "漢", "\t", "\r", "\r\n", "\n", "\u00A0", "\u3000", "\u00AD",
        "|", "||", "\\|", "\\", "`", "```", "~~~", "**", "__", "*", "[", "]", "](", "[^", "[^1]", "]:", "<", ">", "</", "<br>", "<!--", "-->",
        "<!-- virtquiz: ", "<details>", "</details>", "<summary>", "<table>", "<b>", "<a href=", "&#27;", "&#xD800;", "&amp;", "&#8238;", "$", "$$",
        "┌", "─", "┐", "│", "├", "┤", "└", "┘", "┬", "┴", "┼", "═", "║", "╔", "╝", "╭", "▼", "→", "->", "=>", "←", "├──", "└──", "|--", "+--+",
        "> ", "- ", "* ", "1. ", "1) ", "# ", "---", "===", "|---|---|", "- [ ] ", "- [x] ", "---\n", "+++\n", "...", "title: ", "tags: [", "\"", "'", ":", ": ", "-", "—",
        ",", "、", " / ", "·", " 및 ", "?", "    ", "\n\n", "\n|", "\n> ", "\n    ", "{: .x}", "{#a}", "%", "0", "1,000", "a", "Z",
    ];

    private static readonly string[] Units =
    [
        "[a](", "[a", "![", "*a **b ", "_a__b", "`", "``a ", "<b>", "<!--", "<a ", "&#27;", "> ", "- ", "1) ", "* a\n", "- a\n\n", "|", "| a ", "|-", "| [a](\n",
        "[a]: b\n", "[^1]: x\n", "[^a]", "```\n", "<details>\n", "<details><summary>", "</details>\n", "┌─┐\n", "│ a │\n├───┤\n", "┌", "├── a\n", "└── ", "a → ",
        "->", "# a\n", "a\n===\n", "\\", "(", "{", "\t", " ", "\u200B", "\u0301", "\u1100\u1161", "\u202E", "🚀", "$a", "~~", "- **a**: b\n", "1. a\n", "a / b: ", "+-", "+--+\n|  |\n",
        "│\n▼\n", "a, ", "\r", "\n", "---\n", "a: b\n", "| a | b |\n", "|---|---|\n",
    ];

    public static string Character(ref Pcg32 chance) => Characters[chance.Next(Characters.Length)];

    public static string Block(ref Pcg32 chance) => chance.Next(4) switch
    {
        0 => Repeated(Units[chance.Next(Units.Length)], 1 + chance.Next(300)),
        1 => Noise(1 + chance.Next(400), ref chance),
        2 => Table(ref chance),
        _ => Nested(1 + chance.Next(150), ref chance),
    };

    /// <summary>A text far larger than what is written, to show costs that grow faster than it does.</summary>
    public static string LargeBlock(ref Pcg32 chance)
    {
        var unit = chance.Next(3) == 0 ? Block(ref chance) : Units[chance.Next(Units.Length)] + (chance.Next(2) == 0 ? Character(ref chance) : "");
        return Repeated(unit, 1 + (chance.Next(400_000) / unit.Length));
    }

    private static string Noise(int length, ref Pcg32 chance)
    {
        var pieces = new string[length];
        for (var at = 0; at < length; at++)
            pieces[at] = Character(ref chance);
        return string.Concat(pieces);
    }

    private static string Table(ref Pcg32 chance)
    {
        var (columns, rows) = (1 + chance.Next(40), chance.Next(20));
        var row = Repeated($"| {Character(ref chance)}a ", columns);
        var value = Repeated($"| {Character(ref chance)} ", columns - 1 + chance.Next(3));
        return $"{row}\n{Repeated("|---", columns)}|\n{Repeated(value + "\n", rows)}";
    }

    private static string Nested(int depth, ref Pcg32 chance)
    {
        var (open, unit) = (Units[chance.Next(Units.Length)], chance.Next(2) == 0 ? "  " : "> ");
        return string.Concat(Enumerable.Range(0, depth).Select(level => Repeated(unit, level) + open.TrimEnd('\n') + "\n"));
    }

    private static string Repeated(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}
