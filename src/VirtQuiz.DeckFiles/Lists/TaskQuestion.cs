using System.Collections.Immutable;
using VirtQuiz.Core.Decks;
using VirtQuiz.DeckFiles.Folds;

namespace VirtQuiz.DeckFiles.Lists;

/// <summary>A heading that asks something, which a task list below it may answer; text behind that is the explanation.</summary>
internal sealed class TaskQuestion
{
    private const int FewestOptions = 2, MostOptions = 10;

    private readonly string question;
    private readonly Place place;
    private readonly List<string> between = [];
    private readonly List<string> explanation = [];
    private ImmutableArray<NoteOption> options = [];

    private TaskQuestion(string question, Place place)
    {
        this.question = question;
        this.place = place;
    }

    public bool HasOptions => !options.IsEmpty;

    /// <summary>Null when the heading asks nothing, as one above things to do.</summary>
    public static TaskQuestion? MayBegin(string heading, Place place) =>
        QuestionText.IsAsked(heading) || QuestionText.IsNumberedQuestion(heading)
            ? new TaskQuestion(QuestionText.Of(heading), place)
            : null;

    /// <summary>False when these are no options: none is ticked, one has no text, or there are options already.</summary>
    public bool TryOffer(ImmutableArray<NoteOption> offered)
    {
        var isGood = !HasOptions && offered.Length is >= FewestOptions and <= MostOptions
            && offered.Any(option => option.IsRight) && offered.All(option => option.Text.Length > 0)
            && offered.DistinctBy(option => Folding.Fold(option.Text)).Count() == offered.Length;
        if (isGood)
            options = offered;
        return isGood;
    }

    /// <summary>Takes a paragraph or code: what stands above the options belongs to the question, what stands below explains.</summary>
    /// <param name="text">In one line.</param>
    public void Add(string text)
    {
        if (text.Length > 0)
            (HasOptions ? explanation : between).Add(text);
    }

    public Note ToNote()
    {
        var right = string.Join("; ", options.Where(option => option.IsRight).Select(option => option.Text));
        var why = string.Join(' ', explanation);
        return new Note(string.Join(' ', between.Prepend(question)), right, place, [])
        {
            Options = options,
            Explanation = why.Length > 0 ? why : null,
        };
    }
}
