using System.Text.RegularExpressions;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Progress;
using VirtQuiz.Wording;

namespace VirtQuiz.Tests.Wording;

public class ProblemTextsTests
{
    public static TheoryData<ProblemCode> Codes => [.. Enum.GetValues<ProblemCode>()];

    public static TheoryData<ProgressProblemCode> ProgressCodes => [.. Enum.GetValues<ProgressProblemCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_problem_says_what_and_the_remedy_in_both_languages(ProblemCode code)
    {
        var (english, englishRemedy) = ProblemTexts.For(Problem(code), Language.English);
        var (korean, koreanRemedy) = ProblemTexts.For(Problem(code), Language.Korean);

        Assert.All([english, englishRemedy], text => Assert.DoesNotMatch("[가-힣]|^$|\\.$", text));
        Assert.All([korean, koreanRemedy], text => Assert.Matches("[가-힣]", text));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_name_the_same_arguments(ProblemCode code)
    {
        static string Named(ProblemText text) => string.Concat(
            Regex.Matches(text.What + text.Remedy, "«\\d»").Select(match => match.Value).Distinct().Order());

        Assert.Equal(
            Named(ProblemTexts.For(Problem(code), Language.English)), Named(ProblemTexts.For(Problem(code), Language.Korean)));
    }

    [Fact]
    public void Every_reason_why_a_cell_is_not_asked_has_words_of_its_own()
    {
        var reasons = new[]
        {
            FormObstacle.TooFewDistractors, FormObstacle.OddOneOut, FormObstacle.MaskIsCue, FormObstacle.NothingButNames,
            FormObstacle.SharedValue,
        };

        foreach (var language in Enum.GetValues<Language>())
        {
            var texts = reasons.Select(reason => ProblemTexts.For(Problem(ProblemCode.CellNotChoice, "cell", reason.ToString()), language).What);
            Assert.Equal(reasons.Length, texts.Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(ProgressCodes))]
    public void Every_problem_of_progress_names_the_file_in_both_languages(ProgressProblemCode code)
    {
        var problem = new ProgressProblem(code, "/data/file", Line: 3);

        Assert.StartsWith("/data/file:", ProgressProblemTexts.For(problem, Language.English));
        Assert.Matches("^/data/file:.*[가-힣]", ProgressProblemTexts.For(problem, Language.Korean));
    }

    [Theory]
    [InlineData(ProblemCode.FileNotText, "file-not-text")]
    [InlineData(ProblemCode.TableRowShort, "table-row-short")]
    [InlineData(ProblemCode.DeckIdDuplicate, "deck-id-duplicate")]
    public void A_code_is_printed_in_kebab_case(ProblemCode code, string printed)
    {
        Assert.Equal(printed, code.Printed());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_explained_in_the_guide_for_authors(ProblemCode code)
    {
        var guide = File.ReadAllText(Path.Combine(House.Root, "questions", "README.md"));

        Assert.Contains($"| `{code.Printed()}` |", guide);
    }

    private static DeckProblem Problem(ProblemCode code, params string[] arguments) =>
        new(code, Severity.Error, "deck.md", new Place(1, 1), [.. arguments, .. new[] { "«0»", "«1»", "«2»", "«3»" }[arguments.Length..]]);
}
