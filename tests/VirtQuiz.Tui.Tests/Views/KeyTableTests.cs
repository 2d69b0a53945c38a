using Terminal.Gui.Input;
using VirtQuiz.Views;

namespace VirtQuiz.Tui.Tests.Views;

public class KeyTableTests
{
    [Theory]
    [InlineData('1', Intent.Digit, 1)]
    [InlineData('9', Intent.Digit, 9)]
    [InlineData('0', Intent.DontKnow, 0)]
    [InlineData('-', Intent.Guess, 0)]
    [InlineData('!', Intent.BadQuestion, 0)]
    [InlineData('?', Intent.Help, 0)]
    [InlineData(' ', Intent.Toggle, 0)]
    [InlineData('q', Intent.QuitHere, 0)]
    [InlineData('Q', Intent.QuitHere, 0)]
    [InlineData('ㅂ', Intent.QuitHere, 0)]
    [InlineData('s', Intent.Study, 0)]
    [InlineData('ㄴ', Intent.Study, 0)]
    [InlineData('m', Intent.Missed, 0)]
    [InlineData('ㅡ', Intent.Missed, 0)]
    [InlineData('o', Intent.Order, 0)]
    [InlineData('ㅐ', Intent.Order, 0)]
    [InlineData('f', Intent.Flashcards, 0)]
    [InlineData('ㄹ', Intent.Flashcards, 0)]
    public void Characters_mean_the_same_in_Latin_and_in_Hangul_mode(char typed, Intent intent, int number)
    {
        Assert.Equal((intent, number), KeyTable.Read(new Key(typed)));
    }

    [Fact]
    public void Keys_without_a_meaning_mean_nothing()
    {
        Assert.Null(KeyTable.Read(Key.F1));
        Assert.Null(KeyTable.Read(new Key('ㅋ')));
        Assert.Null(KeyTable.Read(Key.S.WithCtrl));
        Assert.Null(KeyTable.Read(Key.D1.WithAlt));
    }

    [Fact]
    public void Quitting_works_with_either_control_key()
    {
        Assert.Equal(Intent.Quit, KeyTable.Read(Key.Q.WithCtrl)?.Intent);
        Assert.Equal(Intent.Quit, KeyTable.Read(Key.C.WithCtrl)?.Intent);
    }

    [Fact]
    public void Every_intent_has_a_name_for_its_key()
    {
        Assert.All(Enum.GetValues<Intent>(), intent => Assert.NotEmpty(KeyTable.Caption(intent)));
    }
}
