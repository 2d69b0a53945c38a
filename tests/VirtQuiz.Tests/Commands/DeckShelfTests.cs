using VirtQuiz.Commands;
using VirtQuiz.Core.Decks;

namespace VirtQuiz.Tests.Commands;

public class DeckShelfTests
{
    [Theory]
    [InlineData("a.en a.ko b.en", Language.Korean, "a.ko b.en")]
    [InlineData("a.en a.ko b.en", Language.English, "a.en b.en")]
    [InlineData("b.ko a.ko", Language.English, "b.ko a.ko")]
    [InlineData("a.en a.en", Language.English, "a.en")]
    [InlineData("", Language.English, "")]
    public void Each_deck_is_studied_once_in_the_language_of_the_learner_where_it_can_be(
        string decks, Language language, string chosen)
    {
        var found = decks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Named);

        var editions = DeckShelf.Editions(found, language);

        Assert.Equal(chosen, string.Join(' ', editions.Select(deck => deck.File)));
    }

    private static Deck Named(string file)
    {
        var language = file.EndsWith(".ko", StringComparison.Ordinal) ? Language.Korean : Language.English;
        return new Deck(new DeckId(file.Split('.')[0]), language, language, file, file);
    }
}
