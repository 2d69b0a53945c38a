using System.Collections.Immutable;
using System.CommandLine;
using VirtQuiz.Core.Questions;
using VirtQuiz.Wording;

namespace VirtQuiz.Commands;

/// <summary><c>--forms Choice,Ordering</c>: the forms to ask in, separated by commas or given one by one, however they are cased.</summary>
internal static class FormsOption
{
    /// <summary>The option; without it, no form is named.</summary>
    public static Option<ImmutableArray<Form>> Create(string description, CommandTexts texts) => new("--forms")
    {
        Description = description,
        HelpName = "FORM,…",
        DefaultValueFactory = _ => [],
        CustomParser = value => [.. value.Tokens.SelectMany(token => Forms(token.Value, value.AddError, texts))],
    };

    private static ImmutableArray<Form> Forms(string list, Action<string> complain, CommandTexts texts)
    {
        var forms = ImmutableArray.CreateBuilder<Form>();
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiLetter(name[0]) && Enum.TryParse<Form>(name, ignoreCase: true, out var form))
                forms.Add(form);
            else
                complain(texts.NotOneOf("--forms", name, string.Join(", ", Enum.GetNames<Form>())));
        }

        return forms.ToImmutable();
    }
}
