using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;

namespace VirtQuiz.Tests.Core.Questions;

public class FormSetTests
{
    [Fact]
    public void A_set_is_read_as_it_was_written()
    {
        FormSet[] sets = [FormSet.All, FormSet.Of([Form.Choice]), FormSet.All.Toggled(Form.TrueFalse), FormSet.Of([Form.Sort, Form.Explain])];

        Assert.All(sets, set => Assert.Equal(set, FormSet.Parse(set.ToString())));
    }

    [Fact]
    public void It_holds_what_it_was_made_of() => Assert.Equal(
        [Form.Choice, Form.TypeIn], Enum.GetValues<Form>().Where(FormSet.Of([Form.TypeIn, Form.Choice]).Contains));

    [Fact]
    public void Toggling_twice_changes_nothing() =>
        Assert.All(Enum.GetValues<Form>(), form => Assert.Equal(FormSet.All, FormSet.All.Toggled(form).Toggled(form)));

    [Theory]
    [InlineData("all", "all")]
    [InlineData("Choice,TypeIn", "Choice,TypeIn")]
    [InlineData("Choice,Telepathy", "Choice")]
    [InlineData("Telepathy", "all")]
    [InlineData("", "all")]
    public void The_setting_keeps_the_forms_that_are_known_here(string value, string forms) => Assert.Equal(
        forms, LearnerSettings.Default.After(new Setting(LearnerSettings.FormsName, value)).Forms.ToString());
}
