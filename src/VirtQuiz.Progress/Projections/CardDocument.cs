using System.IO.Hashing;
using System.Text;
using LiteDB;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Progress.Journals;

namespace VirtQuiz.Progress.Projections;

/// <summary>
/// How a card stands in the database. Instants are Unix milliseconds, days are days since 1970, numbers with a fraction
/// are kept bit by bit in an Int64. A field that does not apply is absent, and absent from its index.
/// </summary>
internal static class CardDocument
{
    public const string Edition = "edition", MissedAt = "missedAt", LastAt = "lastAt";

    /// <summary>Half of the id; two of a million cards share it once in forty million collections.</summary>
    public static long Key(CardId card) => (long)card.Value;

    /// <summary>Index key of a deck's edition. Different ones may share it: the caller compares.</summary>
    public static long EditionKey(DeckId deck, Language? edition) =>
        (long)XxHash64.HashToUInt64(Encoding.UTF8.GetBytes($"{edition}/{deck.Value}"));

    public static BsonDocument Write(FoldedCard card)
    {
        var progress = card.History.Progress;
        var schedule = progress.Schedule;
        var document = new BsonDocument
        {
            ["_id"] = Key(progress.Card),
            ["card"] = progress.Card.ToString(),
            [LastAt] = card.LastAt.ToUnixTimeMilliseconds(),
            ["lastDevice"] = card.Last.Device,
            ["lastSeq"] = card.Last.Sequence,
            ["lines"] = Write(card.Lines),
            ["successes"] = progress.Successes,
            ["suspended"] = progress.Suspended,
            ["flagged"] = progress.Flagged,
            ["confusions"] = new BsonArray(progress.Confusions.Select(Write)),
            ["badForms"] = new BsonArray(progress.BadForms.Select(form => new BsonValue(EnumNames<Form>.Of(form)))),
        };
        if (card.History.Origin is { } origin)
        {
            document[Edition] = EditionKey(origin.Deck, origin.Edition);
            document["deck"] = origin.Deck.Value;
            document["language"] = origin.Edition is { } edition ? EnumNames<Language>.Of(edition) : BsonValue.Null;
            if (origin.Card != progress.Card)
                document["seenAs"] = origin.Card.ToString();
        }

        if (progress.Text is { } text)
            document["text"] = text;
        if (schedule.Phase is not Phase.New)
            WriteSchedule(document, schedule);
        if (progress.FirstDay is { } first)
            document["firstDay"] = first.Number;
        if (progress.LastDay is { } last)
            document["lastDay"] = last.Number;
        if (progress.LastForm is { } form)
            document["lastForm"] = EnumNames<Form>.Of(form);
        if (progress.BuriedUntil is { } until)
            document["buriedUntil"] = until.Number;
        if (progress.Missed is { } missed)
            WriteMissed(document, missed);
        return document;
    }

    public static FoldedCard Read(BsonDocument document) => new(
        new CardHistory(ReadProgress(document), ReadOrigin(document)),
        DateTimeOffset.FromUnixTimeMilliseconds(document[LastAt].AsInt64),
        new EventId(document["lastDevice"].AsString, document["lastSeq"].AsInt64),
        ReadLines(document["lines"].AsArray));

    public static CardProgress ReadProgress(BsonDocument document) => new(CardId.Parse(document["card"].AsString))
    {
        Text = document["text"].AsString,
        Schedule = document.ContainsKey("phase") ? ReadSchedule(document) : ScheduleState.New,
        Successes = document["successes"].AsInt32,
        FirstDay = Day(document["firstDay"]),
        LastDay = Day(document["lastDay"]),
        LastForm = document["lastForm"].AsString is { } last ? EnumNames<Form>.Parse(last) : null,
        Missed = document.ContainsKey(MissedAt) ? ReadMissed(document) : null,
        Confusions = [.. document["confusions"].AsArray.Select(value => ReadConfusion(value.AsDocument))],
        Suspended = document["suspended"].AsBoolean,
        Flagged = document["flagged"].AsBoolean,
        BuriedUntil = Day(document["buriedUntil"]),
        BadForms = [.. document["badForms"].AsArray.Select(value => EnumNames<Form>.Parse(value.AsString))],
    };

    public static bool IsOf(BsonDocument document, DeckId deck, Language? edition) =>
        document["deck"] == deck.Value
        && (edition is { } language ? document["language"] == EnumNames<Language>.Of(language) : document["language"].IsNull);

    private static CardOrigin? ReadOrigin(BsonDocument document) => document.ContainsKey("deck")
        ? new CardOrigin(
            CardId.Parse(document[document.ContainsKey("seenAs") ? "seenAs" : "card"].AsString),
            new DeckId(document["deck"].AsString),
            document["language"].AsString is { } language ? EnumNames<Language>.Parse(language) : null)
        : null;

    /// <summary>Journal by journal, the journal's key before its offsets: a card has most of its events from one device.</summary>
    private static BsonArray Write(IEnumerable<LinePlace> lines) => new(
        lines.Order().GroupBy(line => line.Journal).Select(journal =>
            new BsonArray(journal.Select(line => new BsonValue(line.Offset)).Prepend(new BsonValue(journal.Key)))));

    private static List<LinePlace> ReadLines(BsonArray journals) =>
    [
        .. journals.Select(journal => journal.AsArray).SelectMany(journal =>
            journal.Skip(1).Select(offset => new LinePlace(journal[0].AsInt64, offset.AsInt64))),
    ];

    private static void WriteSchedule(BsonDocument document, in ScheduleState schedule)
    {
        document["phase"] = EnumNames<Phase>.Of(schedule.Phase);
        document["stability"] = BitConverter.DoubleToInt64Bits(schedule.Memory.Stability);
        document["difficulty"] = BitConverter.DoubleToInt64Bits(schedule.Memory.Difficulty);
        document["step"] = schedule.Step;
        document["reps"] = schedule.Reps;
        document["lapses"] = schedule.Lapses;
        document["scheduledDay"] = schedule.LastDay.Number;
        document["dueDay"] = schedule.DueDay.Number;
        document["dueAt"] = schedule.DueAt.ToUnixTimeMilliseconds();
    }

    private static ScheduleState ReadSchedule(BsonDocument document) => new(
        EnumNames<Phase>.Parse(document["phase"].AsString),
        new MemoryState(
            BitConverter.Int64BitsToDouble(document["stability"].AsInt64),
            BitConverter.Int64BitsToDouble(document["difficulty"].AsInt64)),
        document["step"].AsInt32,
        document["reps"].AsInt32,
        document["lapses"].AsInt32,
        new StudyDay(document["scheduledDay"].AsInt32),
        new StudyDay(document["dueDay"].AsInt32),
        DateTimeOffset.FromUnixTimeMilliseconds(document["dueAt"].AsInt64));

    private static void WriteMissed(BsonDocument document, MissedEntry missed)
    {
        document[MissedAt] = missed.LastAt.ToUnixTimeMilliseconds();
        document["missedTimes"] = missed.Times;
        if (missed.Picked is { } picked)
            document["missedPicked"] = picked;
        if (missed.PickedCard is { } card)
            document["missedPickedCard"] = card.ToString();
        if (missed.CrossedOut is { } day)
            document["crossedOut"] = day.Number;
    }

    private static MissedEntry ReadMissed(BsonDocument document) => new(
        document["missedTimes"].AsInt32,
        DateTimeOffset.FromUnixTimeMilliseconds(document[MissedAt].AsInt64),
        document["missedPicked"].AsString,
        document["missedPickedCard"].AsString is { } card ? CardId.Parse(card) : null,
        Day(document["crossedOut"]));

    private static BsonDocument Write(Confusion confusion) =>
        new() { ["picked"] = confusion.Picked.ToString(), ["times"] = confusion.Times };

    private static Confusion ReadConfusion(BsonDocument document) =>
        new(CardId.Parse(document["picked"].AsString), document["times"].AsInt32);

    private static StudyDay? Day(BsonValue value) => value.IsNull ? null : new StudyDay(value.AsInt32);
}
