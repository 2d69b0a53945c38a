using VirtQuiz.Commands;
using VirtQuiz.Core.Decks;
using VirtQuiz.Wording;

namespace VirtQuiz.Tests.Wording;

public class LearnerLanguageTests
{
    [Theory]
    [InlineData("ko_KR.UTF-8", Language.Korean)]
    [InlineData("ko", Language.Korean)]
    [InlineData("ko-KR", Language.Korean)]
    [InlineData("KO_KR", Language.Korean)]
    [InlineData("ko.eucKR", Language.Korean)]
    [InlineData("kok_IN", Language.English)]
    [InlineData("en_US.UTF-8", Language.English)]
    [InlineData("C.UTF-8", Language.English)]
    [InlineData("POSIX", Language.English)]
    [InlineData("", Language.English)]
    public void A_locale_is_read_by_its_language(string locale, Language language)
    {
        Assert.Equal(language, LearnerLanguage.Of(name => name == "LANG" ? locale : null));
    }

    [Fact]
    public void Without_any_variable_it_is_english()
    {
        Assert.Equal(Language.English, LearnerLanguage.Of(_ => null));
    }

    [Theory]
    [InlineData("check --lang ko", Language.Korean)]
    [InlineData("--lang=ko check", Language.Korean)]
    [InlineData("--lang en --lang ko", Language.Korean)]
    [InlineData("check --lang KO", Language.Korean)]
    [InlineData("check --lang=Ko", Language.Korean)]
    [InlineData("check --lang:ko", Language.Korean)]
    [InlineData("check --language=ko", Language.English)]
    [InlineData("--lang xx", Language.English)]
    [InlineData("check -- --lang ko", Language.English)]
    [InlineData("--lang", Language.English)]
    public void The_option_is_read_before_anything_else(string arguments, Language language)
    {
        Assert.Equal(language, LearnerLanguage.Of(EarlyOption.ValuesOf(LearnerLanguage.Option, arguments.Split(' ')), habit: null, _ => null));
    }
}
