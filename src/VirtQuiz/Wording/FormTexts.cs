using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Wording;

/// <summary>What the forms of questions are called.</summary>
public sealed class FormTexts(Language language) : Texts(language)
{
    public string NameOf(Form form) => form switch
    {
        Form.Choice => Say("Choose the value", "값 고르기"),
        Form.ReverseChoice => Say("Choose the subject", "대상 고르기"),
        Form.MultipleAnswer => Say("Choose all that apply", "해당하는 것 모두 고르기"),
        Form.Ordering => Say("Put in order", "순서대로 놓기"),
        Form.Neighbor => Say("What lies beside it", "이웃 찾기"),
        Form.Flashcard => Say("Flashcards", "플래시카드"),
        Form.Sort => Say("Sort", "나누어 놓기"),
        Form.Matching => Say("Match", "짝짓기"),
        Form.BuildStack => Say("Build the stack", "계층 쌓기"),
        Form.MissingLayer => Say("Find the missing layer", "빠진 층 찾기"),
        Form.WhichStack => Say("Name the drawing", "그림 알아맞히기"),
        Form.TypeIn => Say("Type the answer", "답 쓰기"),
        Form.Explain => Say("Explain", "설명하기"),
        Form.TrueFalse => Say("True or false", "맞다·틀리다"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
    };
}
