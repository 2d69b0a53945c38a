using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>The problems of lists, folded answers, and questions in prose.</summary>
internal static class ListProblemTexts
{
    public static ProblemText For(DeckProblem problem, Language language)
    {
        return problem.Code switch
        {
            ProblemCode.SequenceNotPromised => Say(
                $"nothing says that this list has an order{(HasMore(0) ? $"; more such lists: {At(0)}" : "")}", "say so in its heading, or put '<!-- virtquiz: sequence -->' above",
                $"순서가 있다는 말이 없는 목록입니다{(HasMore(0) ? $". 이런 목록이 {At(0)}개 더 있습니다" : "")}", "제목에 밝히거나 위에 '<!-- virtquiz: sequence -->'를 쓰세요"),
            ProblemCode.ChainUnclear => Say(
                $"a step of this chain holds a colon or a comma{(HasMore(0) ? $"; more such chains: {At(0)}" : "")}", "put what explains a step in brackets, or write a numbered list",
                $"화살표로 이은 단계 안에 콜론이나 쉼표가 있습니다{(HasMore(0) ? $". 이런 줄이 {At(0)}개 더 있습니다" : "")}", "설명은 괄호에 넣거나 번호 목록으로 쓰세요"),
            ProblemCode.DetailsUnclosed => Say(
                "this <details> is not closed and ends at the next one, or at a heading", "close it with </details>",
                "<details>가 닫히지 않아 다음 <details>나 제목에서 끝납니다", "</details>로 닫으세요"),
            ProblemCode.DetailsWithoutSummary => Say(
                "this <details> has no <summary> with text", "write the question between <summary> and </summary>",
                "<details>에 글이 있는 <summary>가 없습니다", "<summary>와 </summary> 사이에 질문을 쓰세요"),
            ProblemCode.DetailsEmpty => Say(
                $"no text answers '{At(0)}'", "write the answer in words below the summary",
                $"'{At(0)}'에 글로 된 답이 없습니다", "summary 아래에 답을 글로 쓰세요"),
            ProblemCode.DetailsNotAsked => Say(
                $"'{At(0)}' asks nothing", "write the question as the summary, or right above",
                $"'{At(0)}'은(는) 묻는 말이 아닙니다", "질문을 summary나 바로 위에 쓰세요"),
            ProblemCode.DetailsOfLinks => Say(
                $"only links answer '{At(0)}'", "write the answer in words, and put the links below it",
                $"'{At(0)}'의 답이 링크뿐입니다", "답을 글로 쓰고 링크는 그 아래에 두세요"),
            ProblemCode.TaskListPassedOver => Say(
                "the task list is no question with options", "put it below a heading that ends in '?', and tick what is right",
                "보기를 준 질문이 아닌 할 일 목록입니다", "'?'로 끝나는 제목 아래에 두고 맞는 것에 표시하세요"),
            ProblemCode.QuestionNotFolded => Say(
                $"this question is answered in prose, so it is not asked{(HasMore(0) ? $"; more such questions: {At(0)}" : "")}", "fold the answer: <details><summary>question</summary> answer </details>",
                $"답이 그냥 글로 쓰여 있어 묻지 않는 질문입니다{(HasMore(0) ? $". 이런 질문이 {At(0)}개 더 있습니다" : "")}", "답을 접으세요: <details><summary>질문</summary> 답 </details>"),
            ProblemCode.DefinitionPassedOver => Say(
                $"definition lists are not read{(HasMore(0) ? $"; more of them: {At(0)}" : "")}", "write '- **Term**: what it means'",
                $"정의 목록은 읽지 않습니다{(HasMore(0) ? $". {At(0)}개 더 있습니다" : "")}", "'- **용어**: 뜻'으로 쓰세요"),
            ProblemCode.TermOfSigns => Say(
                $"signs alone are a term only where they are set as code{(HasMore(0) ? $"; more such terms: {At(0)}" : "")}", "write '- `_`: what it means'",
                $"기호뿐인 용어는 코드로 쓴 것만 묻습니다{(HasMore(0) ? $". {At(0)}개 더 있습니다" : "")}", "'- `_`: 뜻'으로 쓰세요"),
            _ => CardProblemTexts.For(problem, language),
        };

        bool HasMore(int index) => At(index) != "0";

        string At(int index) => index < problem.Arguments.Length ? problem.Arguments[index] : "?";

        ProblemText Say(string what, string remedy, string koreanWhat, string koreanRemedy) =>
            language == Language.Korean ? new(koreanWhat, koreanRemedy) : new(what, remedy);
    }
}
