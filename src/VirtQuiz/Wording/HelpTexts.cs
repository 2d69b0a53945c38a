using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;

namespace VirtQuiz.Wording;

/// <summary>What <c>--help</c> says about commands and options.</summary>
public sealed class HelpTexts(Language language) : Texts(language)
{
    public string Program => Say(
        "Turns comparison posts into a quiz game in the terminal.\nWithout a command it opens the game.",
        "비교 글을 터미널 퀴즈 게임으로 바꿉니다.\n명령 없이 실행하면 게임이 열립니다.");

    public string Play => Say("Open the game, or begin a session at once", "게임을 열거나 바로 학습을 시작합니다");

    public string Mode => Say(
        "Begin at once with study, missed, flashcards, order or cram", "study, missed, flashcards, order, cram 중 하나로 바로 시작");

    public string Tag => Say("Only decks with this tag", "이 태그가 달린 덱만");

    public string Deck => Say("Only the deck with this id (see: decks)", "이 id의 덱만 (decks로 확인)");

    public string Length => Say("So many cards in a sitting, or minutes (20m)", "한 번에 풀 카드 수나 시간(20m은 20분)");

    public string Decks => Say("List the decks that are studied", "학습할 덱 목록을 보여 줍니다");

    public string DecksAdd => Say("Remember decks, to be read at every start", "덱을 기억해 실행할 때마다 읽습니다");

    public string DecksRemove => Say("Forget remembered decks; answers are kept", "기억한 덱을 목록에서 뺍니다 (답한 기록은 남음)");

    public string DecksList => Say("List what is remembered", "기억한 덱의 목록을 보여 줍니다");

    public string Relink => Say(
        "Let answers go on under a card's new name, or list what was renamed",
        "이름이 바뀐 카드에 기록을 이어 주거나, 바뀐 것을 보여 줍니다");

    public string RelinkNames => Say(
        "A number of the list, or the old and the new name (or id) of a card", "목록의 번호, 또는 카드의 옛 이름과 새 이름 (id도 됨)");

    public string RelinkYes => Say("Take over all that are listed with a number", "번호가 붙은 것을 모두 잇기");

    public string RelinkUndo => Say("Take back what was relinked last", "마지막에 이은 것을 되돌리기");

    public string Stats => Say(
        "Tell what you remember, mix up and find hard, what you did and what falls due", "기억한 것, 헷갈리는 것, 어려운 것, 한 일과 할 일을 보여 줍니다");

    public string Backup => Say(
        "Copies your answers into the data folder's backups, as is done once on each day you play", "기록을 데이터 폴더의 backups에 복사합니다. 학습하는 날마다 한 번씩 저절로 됩니다");

    public string Restore => Say("Lists the backups, or puts one back; what it replaces is kept", "백업을 나열하거나 하나를 되돌립니다. 바뀐 기록은 남겨 둡니다");

    public string RestoreName => Say("The backup to put back, as it is listed", "되돌릴 백업의 이름");

    public string Export => Say("Write all your answers into one file", "기록을 모두 한 파일로 내보냅니다");

    public string ExportJournal => Say("The file to write, which must not be there yet; '-' for standard output", "쓸 파일. 아직 없어야 합니다. '-'는 표준 출력");

    public string Import => Say(
        "Add answers from such a file, or from the journal of another machine; what is there already counts once", "그런 파일이나 다른 기기의 기록 파일에서 기록을 더합니다. 이미 있는 것은 한 번만 셉니다");

    public string ImportJournal => Say("The file to read; '-' for standard input", "읽을 파일. '-'는 표준 입력");

    public string Doctor => Say(
        "Check all that is kept of your answers, and change nothing", "학습 기록을 모두 살펴봅니다. 아무것도 바꾸지 않습니다");

    public string Rebuild => Say("Make the database anew from the journals", "데이터베이스를 기록 파일로 새로 만들기");

    public string Optimize => Say(
        "Fit the schedule to your memory, from what you remembered and forgot", "기억하고 잊은 기록에 맞춰 복습 일정을 조정합니다");

    public string Check => Say(
        "Check decks: what is wrong, where, and what to do", "덱을 검사해 무엇이, 어디서, 왜 문제인지 알려 줍니다");

    public string CheckPaths => Say("Deck files, or folders with decks", "덱 파일 또는 덱이 든 폴더");

    public string CheckProgress => Say(
        "Look also for answered cards that are renamed or gone; without PATH in all decks",
        "답한 적이 있는데 이름이 바뀌거나 사라진 카드도 찾기 (경로가 없으면 모든 덱)");

    public string Strict => Say("Fail on warnings too", "경고도 실패로 봅니다");

    public string Inspect => Say("Show what is understood of a deck", "덱에서 이해한 내용을 그대로 보여 줍니다");

    public string DeckFile => Say("A deck file", "덱 파일");

    public string Generate => Say("Print questions as an exam sheet with a key", "문제를 뽑아 정답이 붙은 시험지로 출력합니다");

    public string HowMany => Say("How many questions", "문제 수");

    public string Forms => Say($"Only these forms: {FormNames}", $"이 형식만: {FormNames}");

    public string FormsOfPlay => Say(
        "Ask only in these forms, where the mode does not decide", "모드가 형식을 정하지 않으면 이 형식으로만 묻기");

    public string Json => Say("Print JSON for other programs", "다른 프로그램이 읽을 JSON으로 출력");

    public string Lang => Say("Speak Korean or English", "한국어 또는 영어로 표시");

    public string DeckPaths => Say(
        "Decks or folders to use now, instead of all others", "다른 덱 대신 지금 쓸 덱이나 폴더 (여러 번 쓸 수 있음)");

    public string Data => Say("Folder in which progress is kept", "학습 기록을 둘 폴더");

    public string Seed => Say("The same seed gives the same questions", "시드가 같으면 문제도 같습니다");

    public string Help => Say("Show this help", "이 도움말을 보여 줍니다");

    public string Version => Say("Show the version", "버전을 보여 줍니다");

    public string Usage => Say("Usage", "사용법");

    public string Commands => Say("Commands", "명령");

    public string Arguments => Say("Arguments", "인수");

    public string Options => Say("Options", "옵션");

    public string Examples => Say("Examples", "예");

    public IEnumerable<(string Line, string? Text)> ExampleLines =>
    [
        ("virtquiz decks add ~/posts", Say("Study your own posts from now on", "내가 쓴 글도 함께 학습")),
        ("virtquiz --decks ~/posts", Say("Study them alone, this once", "이번에만 내가 쓴 글로 학습")),
        ("virtquiz play --mode order", Say("Put layers in order, at once", "바로 계층 순서 맞추기")),
        ("virtquiz check ~/posts", Say("See what can be asked of them", "글에서 무엇을 물을 수 있는지 검사")),
        ("virtquiz generate post.md --count 20", Say("An exam on paper", "종이 시험지")),
    ];

    private static string FormNames => string.Join(", ", Enum.GetNames<Form>());
}
