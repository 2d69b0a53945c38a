using System.Text.Json;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Cards;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Reviews;
using VirtQuiz.Core.Scheduling;
using VirtQuiz.Core.Sessions;

namespace VirtQuiz.Progress.Journals;

/// <summary>How an event stands in its line. Names are never changed: what was written stays readable.</summary>
internal static class EventJson
{
    public static void Write(Utf8JsonWriter json, JournalEvent happened)
    {
        switch (happened)
        {
            case CardSeen seen:
                Start("card", seen.Card);
                json.WriteString("deck", seen.Deck.Value);
                if (seen.Edition is { } edition)
                    json.WriteString("edition", Name(edition));
                json.WriteString("type", Name(seen.Kind));
                json.WriteStartArray("parts");
                foreach (var part in seen.Parts)
                    json.WriteStringValue(part);
                json.WriteEndArray();
                json.WriteString("text", seen.Text);
                break;
            case Review review:
                Start("review", review.Card);
                json.WriteNumber("day", review.Day.Number);
                json.WriteString("rating", Name(review.Rating));
                json.WriteString("outcome", Name(review.Outcome));
                json.WriteString("form", Name(review.Form));
                json.WriteNumber("options", review.Options);
                json.WriteNumber("ms", review.Milliseconds);
                if (review.Picked is not null)
                    json.WriteString("picked", review.Picked);
                if (review.PickedCard is { } picked)
                    json.WriteString("pickedCard", picked.ToString());
                json.WriteBoolean("guessed", review.Guessed);
                json.WriteBoolean("hint", review.Hint);
                json.WriteString("mode", Name(review.Mode));
                json.WriteBoolean("counts", review.Counts);
                break;
            case Undo undo:
                json.WriteString("kind", "undo");
                WriteTarget(undo.Target);
                break;
            case Rerate rerate:
                json.WriteString("kind", "rerate");
                WriteTarget(rerate.Target);
                json.WriteString("rating", Name(rerate.Rating));
                json.WriteBoolean("guessed", rerate.Guessed);
                break;
            case Suspend suspend:
                Start("suspend", suspend.Card);
                json.WriteBoolean("on", suspend.On);
                break;
            case Bury bury:
                Start("bury", bury.Card);
                json.WriteNumber("until", bury.Until.Number);
                break;
            case Flag flag:
                Start("flag", flag.Card);
                json.WriteBoolean("on", flag.On);
                break;
            case Reset reset:
                Start("reset", reset.Card);
                break;
            case BadQuestion bad:
                Start("badQuestion", bad.Card);
                json.WriteString("form", Name(bad.Form));
                break;
            case Relink relink:
                json.WriteString("kind", "relink");
                json.WriteString("from", relink.From.ToString());
                json.WriteString("to", relink.To.ToString());
                break;
            case Setting setting:
                json.WriteString("kind", "setting");
                json.WriteString("name", setting.Name);
                json.WriteString("value", setting.Value);
                break;
            default:
                throw new ArgumentException($"{happened.GetType().Name} cannot be recorded, only read.", nameof(happened));
        }

        void Start(string kind, CardId card)
        {
            json.WriteString("kind", kind);
            json.WriteString("card", card.ToString());
        }

        void WriteTarget(EventId target)
        {
            json.WriteString("targetDevice", target.Device);
            json.WriteNumber("targetSeq", target.Sequence);
        }
    }

    /// <summary>The event; null when its kind, or a name in it, is none that this version knows.</summary>
    public static JournalEvent? Read(JsonElement json)
    {
        try
        {
            return Text("kind") switch
            {
                "card" => new CardSeen(
                    Card("card"), new DeckId(Text("deck")), json.TryGetProperty("edition", out _) ? Named<Language>("edition") : null,
                    Named<CardKind>("type"), [.. json.GetProperty("parts").EnumerateArray().Select(part => part.GetString() ?? "")],
                    Text("text")),
                "review" => new Review(
                    Card("card"), Day("day"), Named<Rating>("rating"), Named<Outcome>("outcome"), Named<Form>("form"),
                    Number("options"), Number("ms"),
                    json.TryGetProperty("picked", out var picked) ? picked.GetString() : null,
                    json.TryGetProperty("pickedCard", out _) ? Card("pickedCard") : null,
                    Truth("guessed"), Truth("hint"), Named<SessionMode>("mode"), Truth("counts")),
                "undo" => new Undo(Target()),
                "rerate" => new Rerate(Target(), Named<Rating>("rating"), Truth("guessed")),
                "suspend" => new Suspend(Card("card"), Truth("on")),
                "bury" => new Bury(Card("card"), Day("until")),
                "flag" => new Flag(Card("card"), Truth("on")),
                "reset" => new Reset(Card("card")),
                "badQuestion" => new BadQuestion(Card("card"), Named<Form>("form")),
                "relink" => new Relink(Card("from"), Card("to")),
                "setting" => new Setting(Text("name"), Text("value")),
                _ => null,
            };
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            // The checksum is right, so a newer version meant it so: it is kept as an unknown event.
            return null;
        }

        string Text(string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
        int Number(string name) => json.GetProperty(name).GetInt32();
        bool Truth(string name) => json.GetProperty(name).GetBoolean();
        CardId Card(string name) => CardId.Parse(Text(name));
        EventId Target() => new(Text("targetDevice"), json.GetProperty("targetSeq").GetInt64());
        StudyDay Day(string name) => Number(name) is var day and >= -719_162 and <= 2_500_000
            ? new StudyDay(day)
            : throw new FormatException($"{name} is no day.");
        TEnum Named<TEnum>(string name)
            where TEnum : struct, Enum => EnumNames<TEnum>.Parse(Text(name));
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumNames<TEnum>.Of(value);
}
