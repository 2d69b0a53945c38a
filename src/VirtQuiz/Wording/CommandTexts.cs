using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Wording;

/// <summary>What the commands say, in the learner's language. Sentences that complain end with what to do.</summary>
public sealed class CommandTexts(Language language) : Texts(language)
{
    /// <param name="meant">What the learner may have meant, or null.</param>
    public string UnknownOption(string option, string command, string? meant = null) => Say(
        $"there is no option {option}; {Guess(meant)}'{command} --help' lists the options.",
        $"{option} 옵션은 없습니다. {Guess(meant)}쓸 수 있는 옵션은 '{command} --help'로 볼 수 있습니다.");

    /// <param name="meant">What the learner may have meant, or null.</param>
    public string UnknownArgument(string argument, string command, string? meant = null) => Say(
        $"'{argument}' means nothing here; {Guess(meant)}'{command} --help' shows what does.",
        $"'{argument}'의 뜻을 알 수 없습니다. {Guess(meant)}사용법은 '{command} --help'로 볼 수 있습니다.");

    public string ArgumentMissing(string argument, string command) => Say(
        $"{command} needs {argument}; '{command} --help' shows how.",
        $"{command} 뒤에 {argument} 값이 있어야 합니다. 사용법은 '{command} --help'로 볼 수 있습니다.");

    public string ValueMissing(string option) => Say(
        $"{option} needs one value after it.", $"{option} 뒤에 값이 하나 있어야 합니다.");

    public string GivenTwice(string option) => Say(
        $"{option} may be given only once.", $"{option} 옵션은 한 번만 쓸 수 있습니다.");

    public string NotOneOf(string option, string value, string choices) => Say(
        $"{option} takes {choices}, not '{value}'.", $"{option} 값은 {choices} 중 하나여야 합니다: '{value}'");

    public string NotANumber(string option, string value, ulong least, ulong most) => Say(
        $"{option} takes a whole number from {least} to {most}, not '{value}'.",
        $"{option} 값은 {least}부터 {most}까지의 정수여야 합니다: '{value}'");

    public string NoTerminal => Say(
        "there is no terminal to play in; start it in a terminal window, with TERM set to what that terminal is.",
        "게임을 그릴 터미널이 없습니다. TERM이 맞게 설정된 터미널 창에서 실행하세요.");

    public string NoDeck(string paths) => Say(
        $"no deck in {paths}; a deck is a Markdown file (*.md) with a comparison, a drawing, steps or notes.",
        $"{paths}에 덱이 없습니다. 덱은 비교표, 그림, 순서, 설명이 담긴 마크다운 파일(*.md)입니다.");

    public string NoDeckWithTag(string tag, string tags) => tags.Length == 0
        ? Say($"no deck has the tag '{tag}'; none has any tag.", $"'{tag}' 태그가 달린 덱이 없습니다. 태그가 달린 덱이 하나도 없습니다.")
        : Say($"no deck has the tag '{tag}'; there are {tags}.", $"'{tag}' 태그가 달린 덱이 없습니다. 있는 태그: {tags}");

    public string NoDeckWithId(string id, string? nearest) => nearest is null
        ? Say($"no deck has the id '{id}'; see: virtquiz decks", $"id가 '{id}'인 덱이 없습니다. 확인: virtquiz decks")
        : Say($"no deck has the id '{id}'; did you mean '{nearest}'?", $"id가 '{id}'인 덱이 없습니다. '{nearest}'을(를) 뜻하셨나요?");

    public string NotALength(string given) => Say(
        $"--length: '{given}' is neither a number of cards (1 to {SittingLength.MostCards}) nor of minutes (1m to {SittingLength.MostMinutes}m).",
        $"--length: '{given}'은(는) 카드 수(1~{SittingLength.MostCards})도 분(1m~{SittingLength.MostMinutes}m)도 아닙니다.");

    public string NothingToAsk => Say(
        "these decks give no question of the wanted forms; leave out --forms, or see 'virtquiz check'.",
        "이 덱으로는 원하는 형식의 문제를 만들 수 없습니다. --forms를 빼거나 'virtquiz check'를 실행해 보세요.");

    public string ProgressLocked(string folder, int? process) => process is { } pid
        ? Say(
            $"another VirtQuiz (process {pid}) is using {folder}; leave it first, or choose another folder with --data.",
            $"다른 VirtQuiz(프로세스 {pid})가 {folder} 폴더를 쓰고 있습니다. 그쪽을 먼저 끝내거나 --data로 다른 폴더를 고르세요.")
        : Say(
            $"another VirtQuiz is using {folder}; leave it first, or choose another folder with --data.",
            $"다른 VirtQuiz가 {folder} 폴더를 쓰고 있습니다. 그쪽을 먼저 끝내거나 --data로 다른 폴더를 고르세요.");

    public string ProgressUnusable(string path, string reason) => Say(
        $"progress cannot be kept in {path} ({reason}); make it writable, or choose another folder with --data.",
        $"{path}에 학습 기록을 저장할 수 없습니다({reason}). 쓸 수 있게 바꾸거나 --data로 다른 폴더를 고르세요.");

    public string ProgressOfNewerVersion(string file) => Say(
        $"{file} was written by a newer VirtQuiz and was left as it is; update this one.",
        $"{file} 파일은 더 새로운 VirtQuiz가 쓴 것이라 그대로 두었습니다. 이 프로그램을 새 버전으로 바꾸세요.");

    public string HistoryUnreadable(string path, string reason) => Say(
        $"{path} cannot be read ({reason}); make it readable, or choose another folder with --data.",
        $"{path}을(를) 읽을 수 없습니다({reason}). 읽을 수 있게 바꾸거나 --data로 다른 폴더를 고르세요.");

    public string NotOneFile(string path) => Say(
        $"{path} is a folder with several decks or none; name one deck file.",
        $"{path}은(는) 덱이 하나가 아닌 폴더입니다. 덱 파일 하나를 지정하세요.");

    public string InputOrOutputFailed(string reason) => Say(
        $"reading or writing failed ({reason}).", $"읽거나 쓰지 못했습니다({reason}).");

    public string CheckSummary(int files, int errors, int warnings, int notes) => Say(
        $"{Count(files, "file")}: {Count(errors, "error")}, {Count(warnings, "warning")}, {Count(notes, "note")}",
        $"파일 {files}개: 오류 {errors}개, 경고 {warnings}개, 알림 {notes}개");

    public string DeckContents(Deck deck)
    {
        var facts = deck.Comparisons.SelectMany(comparison => comparison.Rows).Sum(row => row.Cells.Count(cell => cell is not null));
        var (stacks, sequences, notes) = (deck.Stacks.Length, deck.Sequences.Length, deck.Notes.Length);
        (int Number, string Text)[] parts =
        [
            (facts, Say(Count(facts, "fact"), $"사실 {facts}개")),
            (stacks, Say(Count(stacks, "stack"), $"계층 그림 {stacks}개")),
            (sequences, Say(Count(sequences, "sequence"), $"순서 {sequences}개")),
            (notes, Say(Count(notes, "note"), $"설명 {notes}개")),
        ];
        var filled = parts.Where(part => part.Number > 0).Select(part => part.Text).ToArray();
        return filled.Length == 0 ? Say("nothing to ask", "물어볼 것 없음") : string.Join(", ", filled);
    }

    public string Tags => Say("tags", "태그");

    public string List => Say("list", "목록");

    /// <summary>The name of something in a deck, and where it stands.</summary>
    public string Found(string name, int line) => Say($"{name} (line {line})", $"{name} ({line}번째 줄)");

    public string Notes => Say("Notes", "설명");

    public string Summaries => Say("Summaries", "요약");

    public string PassedOver => Say("Problems, and what was passed over", "문제와 건너뛴 것");

    public string ExamTitle(IEnumerable<string> decks) => Say("Exam: ", "시험: ") + string.Join(", ", decks);

    public string ExamSource(int questions, ulong seed) => Say(
        $"{Count(questions, "question")}. The seed {seed} makes the same sheet again.",
        $"{questions}문항. 시드 {seed}로 같은 시험지를 다시 만들 수 있습니다.");

    public string FewerQuestions(int questions, int wanted) => Say(
        $"only {questions} of {wanted} questions: no card is asked twice in one form; add forms to --forms, or name more decks.",
        $"{wanted}문항 가운데 {questions}문항만 만들었습니다. 같은 카드를 같은 형식으로 두 번 묻지 않습니다. --forms에 형식을 더하거나 덱을 더 지정하세요.");

    public string EmptyArgument => Say(
        "one of the arguments is empty; is a variable not set?", "빈 인수가 있습니다. 설정되지 않은 변수가 있나요?");

    public string ExamKey => Say("Key", "정답");

    private string Guess(string? meant) => meant is null ? "" : Say($"did you mean '{meant}'? ", $"혹시 '{meant}'인가요? ");

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
