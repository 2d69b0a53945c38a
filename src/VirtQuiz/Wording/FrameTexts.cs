using VirtQuiz.Core.Decks;

namespace VirtQuiz.Wording;

/// <summary>Texts around every screen: keys that work everywhere, help, and what can go wrong.</summary>
public sealed class FrameTexts(Language language) : Texts(language)
{
    public string Help => Say("help", "도움말");

    public string HelpTitle => Say("Keys", "키");

    public string HelpNote => Say(
        "Everything also works with the mouse: click an option, a line or a key at the bottom, and drag layers.",
        "모두 마우스로도 됩니다: 보기, 줄, 아래쪽 키 이름은 누르고 계층은 끌어 옮기세요.");

    public string Quit => Say("quit", "끝내기");

    public string Close => Say("close", "닫기");

    public string Back => Say("back", "뒤로");

    public string Leave => Say("leave", "나가기");

    public string Card => Say("this card", "이 카드");

    public string Duel => Say("learn the difference", "차이 익히기");

    public string Scroll => Say("scroll", "스크롤");

    public string Choose => Say("choose", "고르기");

    public string TooSmall => Say(
        "VirtQuiz needs a window of at least 48×14 cells. Please enlarge it.",
        "창이 너무 작습니다. 48×14칸 이상으로 늘려 주세요.");

    public string NotSavedTitle => Say("Not saved", "저장하지 못함");

    public string NotSaved => Say(
        "What you did last could not be saved. Nothing saved before is lost.",
        "마지막으로 한 일을 저장하지 못했습니다. 그전에 저장된 것은 그대로 있습니다.");

    public string NotSavedRemedy => Say(
        "Make room on the disk or the folder writable, then try again.",
        "디스크 공간을 확보하거나 폴더에 쓸 수 있게 한 뒤 다시 시도하세요.");

    public string Retry => Say("try again", "다시 시도");

    public string LeaveUnsaved => Say("leave without it", "저장하지 않고 나가기");
}
