using System.Collections.Immutable;

namespace VirtQuiz.Core.Questions;

/// <summary>Some of the forms. What is kept is which ones are left out, so that all stays all when there are more.</summary>
public readonly record struct FormSet
{
    private const string AllName = "all";

    private readonly uint without;

    private FormSet(uint without) => this.without = without;

    public static FormSet All => default;

    public static FormSet Of(IEnumerable<Form> forms) =>
        new(Enum.GetValues<Form>().Except(forms).Aggregate(0u, (bits, form) => bits | Bit(form)));

    public bool Contains(Form form) => (without & Bit(form)) == 0;

    /// <summary>With the form where it is left out, else without it.</summary>
    public FormSet Toggled(Form form) => new(without ^ Bit(form));

    /// <summary>The set that <see cref="ToString"/> wrote; null for a text that names no form known here.</summary>
    public static FormSet? Parse(string text)
    {
        if (text == AllName)
            return All;
        var names = text.Split(',');
        ImmutableArray<Form> named = [.. Enum.GetValues<Form>().Where(form => names.Contains(form.ToString()))];
        return named.IsEmpty ? null : Of(named);
    }

    public override string ToString()
    {
        var set = this;
        return without == 0 ? AllName : string.Join(',', Enum.GetValues<Form>().Where(set.Contains));
    }

    private static uint Bit(Form form) => 1u << (int)form;
}
