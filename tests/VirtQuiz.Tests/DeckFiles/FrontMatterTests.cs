using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.DeckFiles;

public class FrontMatterTests
{
    [Theory]
    [InlineData("title: Plain", "Plain")]
    [InlineData("title: A: B", "A: B")]
    [InlineData("title: \"A: \\\"B\\\"\"", "A: \"B\"")]
    [InlineData("title: 'It''s'", "It's")]
    [InlineData("title: \"a\\nb \\u0041\\x42 \\U0001F680\"", "a b AB 🚀")]
    [InlineData("title: \"\\uD83D\\uDE80 \\d C:\\\\x\"", "🚀 \\d C:\\x")]
    [InlineData("title: \"a\\u001b\\u202eb\\\"", "ab\"")]
    [InlineData("title: \"A # B\" # remark", "A # B")]
    [InlineData("title: 'it\\nis'", "it\\nis")]
    [InlineData("layout: post\ndate: 2024-01-01 10:00:00 +0900\ndraft: false\ntoc: true\ntitle: Plain", "Plain")]
    [InlineData("title: Text # remark", "Text")]
    [InlineData("title: C# basics", "C# basics")]
    [InlineData("Title: Plain", "Plain")]
    [InlineData("title: >\n  folded\n  text", "folded text")]
    [InlineData("title:\n\nother: x", "First")]
    [InlineData("header:\n  title: nested", "First")]
    [InlineData("title: \"a\u001B[31mb\"", "ab")]
    public void A_title_is_read(string yaml, string title) =>
        Assert.Equal(title, Reading.Deck($"---\n{yaml}\n---\n# First\n").Title);

    [Theory]
    [InlineData("tags: [a, \"b, c\", 'd']", "a|b, c|d")]
    [InlineData("tags:\n  - a\n  - b c\ncategories: Infra", "a|b c|Infra")]
    [InlineData("tags:\n- a\n- A\n- b", "a|b")]
    [InlineData("tags: [a,\n  b,\n  c]", "a|b|c")]
    [InlineData("tags: []", "")]
    [InlineData("tags: one", "one")]
    [InlineData("tags: ['a', \"b\" , c] # remark", "a|b|c")]
    [InlineData("tags: [\"a", "a")]
    public void Tags_are_read(string yaml, string tags) =>
        Assert.Equal(tags, string.Join('|', Reading.Deck($"---\n{yaml}\n---\n").Tags));

    [Theory]
    [InlineData("lang: en", Language.English, Language.English)]
    [InlineData("lang: ko-KR", Language.Korean, Language.Korean)]
    [InlineData("title: x", null, Language.Korean)]
    public void The_language_is_named_or_guessed(string yaml, Language? edition, Language language)
    {
        var deck = Reading.Deck($"---\n{yaml}\n---\n가상화 종류를 비교한다\n");
        Assert.Equal(edition, deck.Edition);
        Assert.Equal(language, deck.Language);
    }

    [Theory]
    [InlineData("가상화 hypervisor hardware", Language.Korean)]
    [InlineData("A hypervisor, in Korean 하이퍼바이저, is a piece of software that makes virtual machines and runs them on hardware.", Language.English)]
    [InlineData("", Language.English)]
    public void A_language_is_guessed_from_the_letters(string text, Language language) =>
        Assert.Equal(language, Reading.Deck(text).Language);

    [Fact]
    public void An_id_is_the_decks_own() => Assert.Equal("mine", Reading.Deck("---\nid: mine\n---\n").Id.Value);

    [Fact]
    public void A_deck_may_ask_to_be_skipped()
    {
        var reading = Reading.Of("---\nvirtquiz: skip\n---\n| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |\n");
        Assert.Null(reading.Deck);
        Assert.Equal(["1:1 Note DeckSkipped"], Reading.Problems(reading));
    }

    [Theory]
    [InlineData("---\ntitle: x\n# Heading\n", "1:1 Warning FrontMatterUnclosed")]
    [InlineData("---\ntitle: x\nwhat is this\n---\n", "3:1 Warning FrontMatterLineUnread what is this")]
    [InlineData("---\nlang: fr\n---\n", "2:1 Warning FrontMatterValueUnknown lang fr")]
    [InlineData("+++\ntitle = 'x'\n+++\n# Heading\n", "1:1 Note FrontMatterOfToml")]
    [InlineData("---\ntitle: x\nvirtquiz: no\n---\n", "3:1 Warning FrontMatterValueUnknown virtquiz no")]
    public void What_is_wrong_with_front_matter_is_reported(string text, string problem) =>
        Assert.Contains(problem, Reading.Problems(Reading.Of(text)));

    [Fact]
    public void Dots_may_end_front_matter_and_toml_is_no_text()
    {
        Assert.Equal("x", Reading.Deck("---\ntitle: x\n...\n# First\n").Title);
        Assert.Equal("First", Reading.Deck("+++\ntitle = 'x'\n\n# remark\n+++\n# First\n").Title);
    }

    [Fact]
    public void A_rule_at_the_top_is_no_front_matter() =>
        Assert.DoesNotContain("Front", string.Concat(Reading.Problems(Reading.Of("---\n\n# Heading\n\ntext\n"))));
}
