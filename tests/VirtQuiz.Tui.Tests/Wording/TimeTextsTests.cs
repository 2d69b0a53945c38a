using CsCheck;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Tui.Tests.Support;
using VirtQuiz.Wording;

namespace VirtQuiz.Tui.Tests.Wording;

public class TimeTextsTests
{
    [Theory]
    [InlineData(0, "now", "지금")]
    [InlineData(1, "tomorrow", "내일")]
    [InlineData(3, "in 3 days", "3일 후")]
    [InlineData(10, "in 10 days", "10일 후")]
    [InlineData(45, "in 45 days", "45일 후")]
    [InlineData(60, "in 2 months", "2개월 후")]
    [InlineData(89, "in 3 months", "3개월 후")]
    [InlineData(90, "in 3 months", "3개월 후")]
    [InlineData(400, "in 13 months", "13개월 후")]
    [InlineData(800, "in 2 years", "2년 후")]
    [InlineData(1100, "in 3 years", "3년 후")]
    public void Days_until_a_known_card_is_due(int days, string english, string korean)
    {
        var state = ScheduleState.New with { Phase = Phase.Review, DueDay = Samples.Now.Day.AddDays(days) };

        Assert.Equal(english, new TimeTexts(Language.English).Until(state, Samples.Now));
        Assert.Equal(korean, new TimeTexts(Language.Korean).Until(state, Samples.Now));
    }

    [Theory]
    [InlineData(-5, "now", "지금")]
    [InlineData(1, "in 1 minute", "1분 후")]
    [InlineData(9.2, "in 10 minutes", "10분 후")]
    [InlineData(59.5, "in 1 hour", "1시간 후")]
    [InlineData(100, "in 2 hours", "2시간 후")]
    public void Minutes_until_a_card_being_learned_is_due(double minutes, string english, string korean)
    {
        var state = ScheduleState.New with { Phase = Phase.Learning, DueAt = Samples.Noon.AddMinutes(minutes), DueDay = Samples.Now.Day };

        Assert.Equal(english, new TimeTexts(Language.English).Until(state, Samples.Now));
        Assert.Equal(korean, new TimeTexts(Language.Korean).Until(state, Samples.Now));
    }

    [Theory]
    [InlineData(1, "1 d", "1일")]
    [InlineData(59, "59 d", "59일")]
    [InlineData(61, "2 mo", "2개월")]
    [InlineData(365, "12 mo", "12개월")]
    [InlineData(1461, "4 y", "4년")]
    public void A_rating_names_its_interval_briefly(int days, string english, string korean)
    {
        var state = ScheduleState.New with { Phase = Phase.Review, DueDay = Samples.Now.Day.AddDays(days) };

        Assert.Equal(english, new TimeTexts(Language.English).Brief(state, Samples.Now));
        Assert.Equal(korean, new TimeTexts(Language.Korean).Brief(state, Samples.Now));
    }

    [Fact]
    public void A_rating_and_its_sentence_name_the_same_interval()
    {
        Gen.Int[1, 36500].Sample(days =>
        {
            var state = ScheduleState.New with { Phase = Phase.Review, DueDay = Samples.Now.Day.AddDays(days) };
            var texts = new TimeTexts(Language.Korean);

            Assert.Equal(days == 1 ? "내일" : texts.Brief(state, Samples.Now) + " 후", texts.Until(state, Samples.Now));
        });
    }

    [Theory]
    [InlineData(3, "3 minutes ago", "3분 전")]
    [InlineData(60 * 24, "yesterday", "어제")]
    [InlineData(60 * 24 * 3, "3 days ago", "3일 전")]
    public void How_long_ago_something_was(int minutes, string english, string korean)
    {
        var at = Samples.Noon.AddMinutes(-minutes);

        Assert.Equal(english, new TimeTexts(Language.English).Ago(at, Samples.Now));
        Assert.Equal(korean, new TimeTexts(Language.Korean).Ago(at, Samples.Now));
    }
}
