using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Every problem a deck can have, in the learner's words: what is wrong, and what to do about it.</summary>
public static class ProblemTexts
{
    public static ProblemText For(DeckProblem problem, Language language)
    {
        return problem.Code switch
        {
            ProblemCode.FileUnreadable => Say(
                $"the file cannot be read: {At(0)}", "make it readable, then try again",
                $"파일을 읽을 수 없습니다: {At(0)}", "읽을 수 있게 한 뒤 다시 실행하세요"),
            ProblemCode.FileMissing => Say(
                "there is no such file or folder", "check the path",
                "그런 파일이나 폴더가 없습니다", "경로를 확인하세요"),
            ProblemCode.FileNotRegular => Say(
                "this is no file that can be read to its end", "name a file, or a folder that holds some",
                "끝까지 읽을 수 있는 파일이 아닙니다", "파일이나 파일이 든 폴더를 지정하세요"),
            ProblemCode.FileNameNotText => Say(
                "the name of the file is no UTF-8 text, so it cannot be opened", "give it another name",
                "파일 이름이 UTF-8이 아니라 열 수 없습니다", "파일 이름을 바꾸세요"),
            ProblemCode.FileForbidden => Say(
                "you may not read this", "change its permissions",
                "읽을 권한이 없습니다", "권한을 바꾸세요"),
            ProblemCode.FileTooLarge => Say(
                $"the file has {At(0)} bytes; up to {At(1)} are read", "split it into several decks",
                $"파일 크기가 {At(0)}바이트입니다. {At(1)}바이트까지만 읽습니다", "여러 덱으로 나누세요"),
            ProblemCode.FileNotText => Say(
                "this is no UTF-8 text", "save it as UTF-8",
                "UTF-8 텍스트가 아닙니다", "UTF-8로 저장하세요"),
            ProblemCode.FileEmpty => Say(
                "the file is empty", "write a comparison, a drawing, steps or notes",
                "파일이 비어 있습니다", "비교표, 그림, 순서, 설명을 써 넣으세요"),
            ProblemCode.FolderUnreadable => Say(
                $"the folder cannot be listed: {At(0)}", "make it readable, then try again",
                $"폴더를 읽을 수 없습니다: {At(0)}", "읽을 수 있게 한 뒤 다시 실행하세요"),
            ProblemCode.DeckSkipped => Say(
                "the file asks to be skipped", "remove 'virtquiz: skip' to study it",
                "건너뛰라고 적힌 파일입니다", "학습하려면 'virtquiz: skip'을 지우세요"),
            ProblemCode.DeckWithoutCards => Say(
                "nothing here can be asked", "add a comparison, a drawing, steps or notes",
                "물어볼 것이 없습니다", "비교표, 그림, 순서, 설명을 넣으세요"),
            ProblemCode.DeckIdDuplicate => Say(
                $"{At(1)} is the same edition of the deck '{At(0)}'", "write another 'id: …' in the front matter of one of them",
                $"{At(1)} 파일과 덱 '{At(0)}'의 같은 판입니다", "한쪽 파일의 머리말에 다른 'id: …'를 쓰세요"),
            ProblemCode.RememberedDecksMissing => Say(
                "these remembered decks are not there now", "bring them back, or forget them with 'virtquiz decks remove'",
                "기억해 둔 덱이 지금은 없습니다", "되돌려 놓거나 'virtquiz decks remove'로 목록에서 빼세요"),
            ProblemCode.RememberedDecksUnreadable => Say(
                $"the list of remembered decks cannot be read: {At(0)}", "mend the file, or move it away and add the decks again",
                $"기억해 둔 덱의 목록을 읽을 수 없습니다: {At(0)}", "파일을 고치거나, 다른 곳으로 옮기고 덱을 다시 추가하세요"),
            ProblemCode.FrontMatterUnclosed => Say(
                "the front matter has no end", "close it with a line '---'",
                "머리말이 닫히지 않았습니다", "'---' 줄로 닫으세요"),
            ProblemCode.FrontMatterOfToml => Say(
                "front matter in TOML is not read", "write it as 'key: value' between two lines '---'",
                "TOML 머리말은 읽지 않습니다", "'---' 두 줄 사이에 '이름: 값'으로 쓰세요"),
            ProblemCode.FrontMatterLineUnread => Say(
                $"'{At(0)}' is no 'key: value'", "write it as 'key: value', or remove it",
                $"'{At(0)}' 줄은 '이름: 값'이 아닙니다", "'이름: 값'으로 쓰거나 지우세요"),
            ProblemCode.FrontMatterValueUnknown => Say(
                $"'{At(0)}' cannot be '{At(1)}'", "use a value that the author's guide lists",
                $"'{At(0)}' 값으로 '{At(1)}'을(를) 쓸 수 없습니다", "작성 안내서에 있는 값을 쓰세요"),
            ProblemCode.TooManyLines => Say(
                $"the file has {At(0)} lines; up to {At(1)} are read", "split it into several decks",
                $"파일이 {At(0)}줄입니다. {At(1)}줄까지만 읽습니다", "여러 덱으로 나누세요"),
            ProblemCode.LineTooLong => Say(
                $"the line has {At(0)} characters; up to {At(1)} are read", "break the line",
                $"한 줄이 {At(0)}자입니다. {At(1)}자까지만 읽습니다", "줄을 나누세요"),
            ProblemCode.HeadingTooLong => Say(
                $"the heading has {At(0)} characters; the first {At(1)} are read", "shorten it, or put a blank line above the line of dashes below it",
                $"제목이 {At(0)}자입니다. 앞의 {At(1)}자만 읽습니다", "제목을 줄이거나, 아래의 줄표 줄 위에 빈 줄을 넣으세요"),
            ProblemCode.ControlCharactersRemoved => Say(
                $"control or direction characters were left out: {At(0)}", "remove them from the file",
                $"제어 문자나 방향 문자를 뺐습니다: {At(0)}개", "파일에서 지우세요"),
            ProblemCode.NestingTooDeep => Say(
                $"nested deeper than {At(0)} levels", "take the text out of its lists and quotes",
                $"{At(0)}단계보다 깊이 중첩되어 있습니다", "목록과 인용 밖으로 꺼내세요"),
            ProblemCode.TextTooIntricate => Say(
                "too many Markdown marks to be sorted out; the text is taken as it stands", "use fewer marks here",
                "마크다운 기호가 너무 얽혀 있어 글자 그대로 읽었습니다", "기호를 줄이세요"),
            ProblemCode.MarkdownUnreadable => Say(
                "the Markdown of this part cannot be read", "write it more simply",
                "이 부분의 마크다운을 읽을 수 없습니다", "더 단순하게 쓰세요"),
            ProblemCode.FenceUnclosed => Say(
                "the code block is not closed and takes in all that follows", "close it with the same marks",
                "코드 블록이 닫히지 않아 뒤의 글까지 들어갔습니다", "같은 기호로 닫으세요"),
            ProblemCode.CommentUnclosed => Say(
                "the HTML comment is not closed and takes in all that follows", "close it with '-->'",
                "HTML 주석이 닫히지 않아 뒤의 글까지 들어갔습니다", "'-->'로 닫으세요"),
            ProblemCode.CommentUnknown => Say(
                $"'virtquiz: {At(0)}' says nothing known", "use skip, sequence, list or subjects=rows|columns",
                $"'virtquiz: {At(0)}'의 뜻을 알 수 없습니다", "skip, sequence, list, subjects=rows|columns 중에서 쓰세요"),
            ProblemCode.CommentWithoutTarget => Say(
                "this comment stands above nothing it could be about", "move it right above a table, list or code block",
                "이 주석이 가리키는 것이 없습니다", "표, 목록, 코드 블록 바로 위로 옮기세요"),
            ProblemCode.CommentRowUnknown => Say(
                $"the table has no row '{At(0)}'", "name a row as it stands in the table",
                $"표에 '{At(0)}' 행이 없습니다", "표에 적힌 행 이름을 쓰세요"),
            ProblemCode.SkippedByComment => Say(
                "passed over, as the comment above says", "remove the comment to study it",
                "위의 주석대로 건너뛰었습니다", "학습하려면 주석을 지우세요"),
            ProblemCode.TableDelimiterMissing => Say(
                "these lines look like a table, but the row of dashes is missing", "put a row '|---|---|' right below the header",
                "표처럼 보이지만 줄표 줄이 없습니다", "머리글 바로 아래에 '|---|---|' 줄을 넣으세요"),
            ProblemCode.TableDelimiterMismatch => Say(
                $"the row of dashes has {At(0)} cells and the header {At(1)}, so this is no table", "give both as many cells",
                $"줄표 줄은 {At(0)}칸, 머리글은 {At(1)}칸이라 표가 아닙니다", "두 줄의 칸 수를 맞추세요"),
            ProblemCode.TableIndented => Say(
                "the table is indented by four spaces or more, which makes it code", "indent it less",
                "표를 네 칸 이상 들여 써서 코드가 되었습니다", "덜 들여 쓰세요"),
            ProblemCode.TableSubjectsTooFew => Say(
                $"the table compares too few subjects ({At(0)}); two are needed", "add a subject",
                $"표가 비교하는 대상이 {At(0)}개입니다. 둘 이상이어야 합니다", "비교 대상을 더 넣으세요"),
            ProblemCode.TableAttributesMissing => Say(
                "the table has no attribute with a value", "add a row with values",
                "값이 있는 항목이 표에 없습니다", "값이 있는 행을 넣으세요"),
            ProblemCode.TableOfLinks => Say(
                "the table holds links or pictures, no facts", "write facts as text to have them asked",
                "표에 사실이 아니라 링크나 그림이 있습니다", "물어볼 내용은 글로 쓰세요"),
            ProblemCode.TableOfContrasts => Say(
                "no column says in what the things differ", "put a first column in front that names it: Speed, Cost, …",
                "무엇이 다른지 알려 주는 열이 없습니다", "속도, 비용처럼 항목을 적은 열을 맨 앞에 넣으세요"),
            ProblemCode.TableOfData => Say(
                "the table is a sample of data: its first column holds keys or the same names again",
                "name each row once, or write <!-- virtquiz: subjects=rows --> above it",
                "표가 데이터 예시입니다. 첫 열에 키나 되풀이되는 이름이 있습니다", "행마다 다른 이름을 쓰거나 위에 <!-- virtquiz: subjects=rows -->를 쓰세요"),
            ProblemCode.TableOfProperties => Say(
                "the table tells of one thing only", "add a column for another, or write <!-- virtquiz: subjects=rows --> above it",
                "표가 한 가지만 설명합니다", "비교할 열을 더하거나 위에 <!-- virtquiz: subjects=rows -->를 쓰세요"),
            ProblemCode.TableTooWide => Say(
                $"the table has {At(0)} columns; up to {At(1)} are read", "split the table",
                $"표의 열이 {At(0)}개입니다. {At(1)}개까지만 읽습니다", "표를 나누세요"),
            ProblemCode.TableTooLarge => Say(
                $"the table has {At(0)} cells; up to {At(1)} are read of a file", "split the file",
                $"표의 칸이 {At(0)}개입니다. 한 파일에서 {At(1)}개까지 읽습니다", "파일을 나누세요"),
            ProblemCode.TableRowLong => Say(
                $"row '{At(0)}' has more cells than the header; '{At(1)}' and what follows is lost",
                "write '|' inside a cell as '\\|'",
                $"'{At(0)}' 행의 칸이 머리글보다 많아 '{At(1)}'부터 빠졌습니다", "칸 안의 '|'는 '\\|'로 쓰세요"),
            ProblemCode.TableRowShort => Say(
                $"row '{At(0)}' has fewer cells than the header; missing: {At(1)}", "fill them, or leave them empty with '|'",
                $"'{At(0)}' 행의 칸이 머리글보다 {At(1)}개 적습니다", "칸을 채우거나 '|'로 비워 두세요"),
            ProblemCode.TableCodeDivided => Say(
                $"the pipe divides the code '{At(0)}…', which moves what follows into the next column", "write the pipe inside of code as '\\|'",
                $"'|'가 코드 '{At(0)}…'을(를) 갈라 뒤의 값이 다음 칸으로 밀립니다", "코드 안의 '|'는 '\\|'로 쓰세요"),
            ProblemCode.TableRowTorn => Say(
                "line breaks tear this row, and its lines do not make up its cells", "write the row in one line, with <br> for a line break",
                "줄바꿈으로 끊긴 행인데, 이어도 칸의 수가 맞지 않습니다", "행을 한 줄에 쓰고 줄바꿈은 <br>로 쓰세요"),
            ProblemCode.TableRowUnnamed => Say(
                $"the row that begins with '{At(0)}' has no name", "name it in the first column",
                $"'{At(0)}'(으)로 시작하는 행에 이름이 없습니다", "첫 열에 이름을 쓰세요"),
            ProblemCode.TableColumnUnnamed => Say(
                $"column {At(0)} has no name", "name it in the header",
                $"{At(0)}번째 열에 이름이 없습니다", "머리글에 이름을 쓰세요"),
            ProblemCode.SubjectDuplicate => Say(
                $"'{At(0)}' is compared twice; the second is passed over", "give it a name of its own",
                $"비교 대상 '{At(0)}'이(가) 두 번 나와 뒤의 것을 건너뛰었습니다", "서로 다른 이름을 쓰세요"),
            ProblemCode.AttributeDuplicate => Say(
                $"there are two rows '{At(0)}'; the second is passed over", "give it a name of its own",
                $"'{At(0)}' 항목이 두 번 나와 뒤의 것을 건너뛰었습니다", "서로 다른 이름을 쓰세요"),
            ProblemCode.FootnoteUndefined => Say(
                $"the footnote '{At(0)}' is not written", $"add a line '[^{At(0)}]: …'",
                $"각주 '{At(0)}'의 내용이 없습니다", $"'[^{At(0)}]: …' 줄을 넣으세요"),
            ProblemCode.ExplanationTooLong => Say(
                $"the footnotes of cells come to {At(0)} characters here; up to {At(1)} are read", "shorten them, or mention them in fewer cells",
                $"칸의 각주가 여기까지 {At(0)}자입니다. {At(1)}자까지만 읽습니다", "각주를 줄이거나 더 적은 칸에 다세요"),
            ProblemCode.HtmlTablePassedOver => Say(
                "HTML tables are not read", "write it as a Markdown table",
                "HTML 표는 읽지 않습니다", "마크다운 표로 쓰세요"),
            ProblemCode.DrawingOutlineOpen => Say(
                "an outline of the drawing is not closed", "close its border all the way round",
                "그림의 테두리가 닫히지 않았습니다", "테두리를 끝까지 이으세요"),
            ProblemCode.DrawingTooLarge => Say(
                "the drawing is larger than is read", "split it into several",
                "그림이 너무 큽니다", "여러 그림으로 나누세요"),
            ProblemCode.DrawingGlyphUnsteady => Say(
                $"terminals draw '{At(0)}' with different widths, so the drawing may look broken", "use a word or a plain glyph",
                $"터미널마다 '{At(0)}'의 너비가 달라 그림이 어긋나 보일 수 있습니다", "낱말이나 단순한 글자로 바꾸세요"),
            ProblemCode.DrawingLayersTooFew => Say(
                "the boxes of the drawing have only one layer each", "divide a box by horizontal lines to make layers",
                "그림의 상자마다 층이 하나뿐입니다", "상자를 가로줄로 나누어 층을 만드세요"),
            ProblemCode.DrawingOfNetwork => Say(
                "the drawing is a network, not a stack", "draw the layers one above the other",
                "쌓인 층이 아니라 연결망 그림입니다", "층을 위아래로 쌓아 그리세요"),
            ProblemCode.DrawingOfGrid => Say(
                "the drawing is a grid, a table or a layout of fields, not a stack", "write it as a Markdown table",
                "쌓인 층이 아니라 격자, 표 또는 필드 배치 그림입니다", "마크다운 표로 쓰세요"),
            ProblemCode.DrawingUnfenced => Say(
                "the drawing is not in a code block", "put it between two lines of three backticks",
                "그림이 코드 블록 안에 있지 않습니다", "그림 위아래에 백틱 세 개짜리 줄을 넣으세요"),
            ProblemCode.DrawingIrregular => Say(
                "the outline is not divided from edge to edge", "draw every dividing line from border to border",
                "테두리 안이 끝에서 끝까지 나뉘어 있지 않습니다", "가로줄을 테두리에서 테두리까지 그리세요"),
            ProblemCode.LayerDuplicate => Say(
                $"two layers are called '{At(0)}'", "give each layer a name of its own",
                $"'{At(0)}' 층이 두 번 나옵니다", "층마다 다른 이름을 쓰세요"),
            ProblemCode.StackNameSame => Say(
                $"stacks called '{At(0)}': {At(1)}; they are asked as '{At(0)} (1)', '{At(0)} (2)'", "write a title above each, or give each a heading",
                $"이름이 '{At(0)}'인 그림이 {At(1)}개라 '{At(0)} (1)', '{At(0)} (2)'처럼 번호를 붙여 묻습니다", "그림마다 바로 위에 이름을 쓰거나 제목을 따로 두세요"),
            ProblemCode.TreeOfFiles => Say(
                "the tree lists files", "leave it, unless it means layers",
                "파일 목록입니다", "층을 나타낸 것이 아니라면 그대로 두세요"),
            ProblemCode.TreeOfText => Say(
                "the tree holds steps, sentences, or output instead of names", "give each layer a short name",
                "층 이름이 아니라 단계, 문장, 출력으로 된 트리입니다", "층마다 짧은 이름을 쓰세요"),
            ProblemCode.TreeLayersTooFew => Say(
                "the tree has fewer than three layers", "write three levels, or numbered branches on one level",
                "층이 셋이 되지 않는 트리입니다", "세 단계를 쓰거나 한 단계 위에 번호 붙은 가지를 쓰세요"),
            ProblemCode.BoundaryNotNeighbors => Say(
                $"'{At(0)}' and '{At(1)}' are no neighbors in the drawing above", "name two layers that touch",
                $"위 그림에서 '{At(0)}', '{At(1)}' 두 층은 맞닿아 있지 않습니다", "맞닿은 두 층을 쓰세요"),
            _ => ListProblemTexts.For(problem, language),
        };

        string At(int index) => index < problem.Arguments.Length ? problem.Arguments[index] : "?";

        ProblemText Say(string what, string remedy, string koreanWhat, string koreanRemedy) =>
            language == Language.Korean ? new(koreanWhat, koreanRemedy) : new(what, remedy);
    }
}
