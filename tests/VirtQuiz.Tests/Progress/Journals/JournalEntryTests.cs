using System.Text;
using CsCheck;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Tests.Progress.Journals;

public class JournalEntryTests
{
    // The checksum was computed with Python's zlib.crc32.
    private const string Line =
        """{"seq":7,"at":1700000000000,"kind":"review","card":"000102030405060708090a0b0c0d0e0f","day":19675,"rating":"again","outcome":"wrong","form":"choice","options":4,"ms":3210,"picked":"컨테이너","pickedCard":"0f0e0d0c0b0a09080706050403020100","guessed":false,"hint":true,"mode":"study","counts":true,"crc":"435db485"}""";

    private static readonly Recorded Reviewed = new(
        new EventId("laptop", 7),
        DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000),
        new Review(
            CardId.Parse("000102030405060708090a0b0c0d0e0f"), new StudyDay(19_675), Rating.Again, Outcome.Wrong, Form.Choice, 4, 3210,
            "컨테이너", CardId.Parse("0f0e0d0c0b0a09080706050403020100"), Guessed: false, Hint: true, SessionMode.Study, Counts: true));

    [Fact]
    public void A_review_is_written_as_the_format_says() => Assert.Equal(Line, JournalEntry.Of(Reviewed).Line);

    [Fact]
    public void A_written_review_is_read_back() => Assert.Equal(Reviewed, Read(Line)?.Recorded);

    [Fact]
    public void Every_event_is_read_back_as_it_was_written() =>
        Gen.Select(EventGenerators.Id, EventGenerators.Any, Gen.Long[0, 4_000_000_000_000]).Sample((id, happened, at) =>
        {
            var recorded = new Recorded(id, DateTimeOffset.FromUnixTimeMilliseconds(at), happened);
            var entry = JournalEntry.Of(recorded);
            Assert.DoesNotContain('\n', entry.Line);
            Assert.Equal(entry, JournalEntry.Read(Encoding.UTF8.GetBytes(entry.Line), id.Device));
        });

    [Fact]
    public void A_flipped_bit_anywhere_is_noticed()
    {
        var line = Encoding.UTF8.GetBytes(Line);
        for (var bit = 0; bit < line.Length * 8; bit++)
        {
            var damaged = line.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            var read = JournalEntry.Read(damaged, "laptop");

            // Hexadecimal digits of the checksum may be capital letters: the same number, the same event.
            Assert.True(read is null || read.Recorded == Reviewed, $"bit {bit}");
        }
    }

    [Fact]
    public void A_line_cut_anywhere_is_noticed()
    {
        var line = Encoding.UTF8.GetBytes(Line);
        for (var length = 0; length < line.Length; length++)
            Assert.Null(JournalEntry.Read(line.AsMemory(0, length), "laptop"));
    }

    [Theory]
    [InlineData("""{"seq":1,"at":0,"kind":"celebration","size":"large" """)]
    [InlineData("""{"seq":1,"at":0,"kind":"flag","card":"00000000000000000000000000000001" """)]
    [InlineData("""{"seq":1,"at":0,"kind":"badQuestion","card":"00000000000000000000000000000001","form":"telepathy" """)]
    [InlineData("""{"seq":1,"at":0,"kind":"bury","card":"00000000000000000000000000000001","until":2147483647 """)]
    [InlineData("""{"seq":1,"at":0,"kind":"flag","card":17,"on":true """)]
    public void What_a_newer_version_wrote_is_kept_as_an_unknown_event(string content)
    {
        var line = Sealed(content);
        Assert.Equal(new UnknownEvent(line), Read(line)?.Recorded.Event);
    }

    [Fact]
    public void A_field_that_is_not_known_is_passed_over_and_stays_in_the_line()
    {
        var line = Sealed("""{"seq":1,"at":0,"kind":"flag","card":"00000000000000000000000000000001","on":true,"color":"red" """);
        var entry = Read(line);
        Assert.Equal(new Flag(new CardId(1), true), entry?.Recorded.Event);
        Assert.Equal(line, entry?.Line);
    }

    [Theory]
    [InlineData("""{"seq":0,"at":0,"kind":"undo" """)]
    [InlineData("""{"seq":1,"at":99999999999999999,"kind":"undo" """)]
    [InlineData("""{"seq":1,"kind":"undo" """)]
    [InlineData("""{"at":1,"kind":"undo" """)]
    [InlineData("""["seq" """)]
    [InlineData("nothing")]
    public void A_line_without_number_or_time_is_bad_even_when_its_checksum_is_right(string content) => Assert.Null(Read(Sealed(content)));

    private static JournalEntry? Read(string line) => JournalEntry.Read(Encoding.UTF8.GetBytes(line), "laptop");

    private static string Sealed(string content)
    {
        content = content.TrimEnd();
        return $$"""{{content}},"crc":"{{System.IO.Hashing.Crc32.HashToUInt32(Encoding.UTF8.GetBytes(content)):x8}}"}""";
    }
}
