using System.Collections.Immutable;
using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Boards;
using VirtQuiz.Screens.Play;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Placing;

/// <summary>
/// Pieces put to places: in Sort the names to their subjects; in Matching the values, which are the question's options, to
/// the subjects, which are its items.
/// </summary>
public sealed class PlacingModel : IBoardModel
{
    private readonly PlacingQuestion question;
    private bool isSubmittedUnfinished;

    public PlacingModel(ISitting sitting, PlacingQuestion question, Language language)
    {
        (Sitting, this.question) = (sitting, question);
        (Play, Texts) = (new PlayTexts(language), new BoardTexts(language));
        ImmutableArray<string> options = [.. question.Options.Select(option => option.Text)];
        (Pieces, Places) = question.IsOneEach ? (options, question.Items) : (question.Items, options);
        Hand = new ZoneHand(ZoneBoard.Of(Pieces.Length, Places.Length, question.IsOneEach));
    }

    public ISitting Sitting { get; }

    public PlayTexts Play { get; }

    public BoardTexts Texts { get; }

    public ZoneHand Hand { get; }

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    /// <summary>What is put somewhere.</summary>
    public ImmutableArray<string> Pieces { get; }

    /// <summary>What it is put to; the zone of a place is its index and one.</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>What the hint says, once taken; else null.</summary>
    public string? Hint => Sitting.Stage is Stage.Asking { Hint: Hint.Place hint }
        ? $"{question.Items[hint.Item]} → {question.Options[hint.Option].Text}"
        : null;

    /// <summary>Says what is missing when an unfinished board was submitted; else null.</summary>
    public string? Reminder => isSubmittedUnfinished && Missing > 0 && Sitting.Stage is Stage.Asking ? Texts.StillToPlace(Missing) : null;

    /// <summary>What was put where, and whether that is right; empty before the answer.</summary>
    public IReadOnlyList<PlacedLine> Result => Sitting.Stage is Stage.Explaining explaining
        ? [.. question.Items.Select((item, at) => Line(explaining, item, at))]
        : [];

    /// <summary>What the deck says; null before the answer.</summary>
    public Explanation? Explanation => Sitting.Stage is Stage.Explaining explaining
        ? Screens.Play.Explanation.Of(question.Card, explaining.Verdict.Right, Play)
        : null;

    private int Missing => question.IsOneEach
        ? Hand.Board.Zones.Skip(1).Count(zone => zone.IsEmpty)
        : Hand.Board.Zones[0].Length;

    /// <summary>Puts what is lifted, or the piece under the cursor, to a place by its number, from 1.</summary>
    public void PutTo(int place)
    {
        var board = Hand.Board;
        var piece = board.Held is { From: var from } ? board.Zones[from.Zone][from.Position] : board.Here;
        if (place <= Places.Length && piece is { } put)
            Hand.Send(put, place);
    }

    /// <summary>Drops what is lifted; with nothing lifted, submits, when nothing is missing.</summary>
    public void Confirm()
    {
        if (Hand.IsHolding)
            Hand.Drop();
        else if (Missing > 0)
            isSubmittedUnfinished = true;
        else
            Sitting.Answer(new Response.Placement([.. question.Items.Select((_, item) => OptionOf(item))]));
    }

    private int? OptionOf(int item)
    {
        var zones = Hand.Board.Zones;
        if (question.IsOneEach)
            return zones[item + 1] is [var value] ? value : null;
        return Hand.Board.SpotOf(item).Zone is > 0 and var zone ? zone - 1 : null;
    }

    private PlacedLine Line(Stage.Explaining explaining, string item, int at)
    {
        var put = explaining.Response is Response.Placement placement ? placement.Options[at] : null;
        var right = question.Options[question.Answers[at]].Text;
        return new PlacedLine(item, put is { } option ? question.Options[option].Text : null, right, put == question.Answers[at]);
    }
}
