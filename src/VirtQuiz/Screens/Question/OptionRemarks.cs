using VirtQuiz.Core.Questions;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Question;

/// <summary>What is said beside a wrong option after the answer: what it would have been right for, in the words of the form.</summary>
internal sealed class OptionRemarks(Core.Questions.Question question, PlayTexts texts)
{
    public string OfPicked(Option option) => (question.Form, option.RightFor) switch
    {
        (_, null) or (Form.WhichStack, _) => texts.Yours,
        (Form.ReverseChoice, { } value) => $"{texts.Yours} — {value}",
        (_, { } rightFor) => texts.Because(texts.Yours, Of(rightFor)),
    };

    public string OfOther(Option option) => (question, option.RightFor) switch
    {
        (_, null) or ({ Form: Form.WhichStack }, _) => "",
        ({ Form: Form.ReverseChoice }, { } value) => $"— {value}",

        // That a true statement is true of its subject needs no saying beside "False".
        (ChoiceQuestion { Form: Form.TrueFalse } choice, _) when choice.Options[0] != option => "",
        (_, { } rightFor) => Of(rightFor),
    };

    private string Of(string rightFor) => question.Form switch
    {
        Form.MissingLayer => texts.StandsIn(rightFor),
        Form.TrueFalse => texts.TrueOf(rightFor),
        _ => texts.ThatIs(rightFor),
    };
}
