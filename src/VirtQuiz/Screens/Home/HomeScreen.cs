using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Home;

/// <summary>Where the game begins.</summary>
public sealed class HomeScreen(IShell shell, HomeModel model) : Screen(shell)
{
    private int linesInSight;

    public override IEnumerable<KeyOffer> Offers =>
    [
        KeyOffer.For(Intent.Confirm, WordsOf(model.Chosen), () => Open(model.Chosen)),
        KeyOffer.For(Intent.Up, model.Up, Intent.Down, model.Down, Shell.Texts.Choose),
        .. model.Choices.Where(choice => choice.Deck is null)
            .Select(choice => KeyOffer.For(choice.Intent, choice == model.Chosen ? "" : WordsOf(choice), () => Open(OfChosenDeck(choice)))),
        KeyOffer.For(Intent.Hint, "", Shell.ShowSettings),
        KeyOffer.For(Intent.PageUp, () => model.Move(-Leap), Intent.PageDown, () => model.Move(Leap), ""),
        KeyOffer.For(Intent.Toggle, "", () => Open(model.Chosen)),
        KeyOffer.For(Intent.Back, "", () => { }),
    ];

    protected override Heading Heading => new("VirtQuiz");

    /// <summary>A page of decks, less one that stays in sight.</summary>
    private int Leap => Math.Max(1, linesInSight - 1);

    protected override void Compose(Sheet sheet, int height)
    {
        linesInSight = height;
        if (model.Notice is { } notice)
            sheet.Write("✓ " + notice, Role.Right, indent: 2);
        if (model.Counts.Count > 0)
            sheet.Sides(Line.Of(new Span("  " + string.Join("     ", model.Counts), Role.Strong)), Line.Of(new Span(model.About, Role.Quiet)));
        if (model.Message is { } message)
            sheet.Write(message, Role.Strong, indent: 2);
        foreach (var interview in model.Interviews)
            sheet.Write(interview, Role.Text, indent: 2);
        if (model.Unread is { } unread)
            sheet.Write("! " + unread, Role.Here, indent: 2);
        sheet.Blank();

        WriteModes(sheet);
        if (model.Decks.Count > 0)
            WriteDecks(sheet);
        if (model.Cursor == 0)
            sheet.KeepTop();
    }

    private void WriteModes(Sheet sheet)
    {
        for (var i = 0; i < model.Choices.Count; i++)
        {
            var choice = model.Choices[i];
            if (choice.Deck is not null)
                continue;

            void Write() => sheet.Sides(
                Line.Of(Mark(choice), new Span(choice.Text, RoleOf(choice))),
                Line.Of(new Span(choice == model.Chosen ? KeyTable.Caption(Intent.Confirm) : KeyTable.Caption(choice.Intent), Role.Quiet)),
                () => Open(choice));
            Keep(sheet, choice, Write);
        }
    }

    private void WriteDecks(Sheet sheet)
    {
        var bar = sheet.Width >= 70 ? 20 : 10;
        var share = Math.Max(7, model.Decks.Max(deck => Cells.Width(deck.Share) + 2));
        var due = Math.Max(5, Cells.Width(model.Texts.Due) + 2);
        var titles = sheet.Width - bar - share - due - 6;
        var remembered = Cells.Fit("", Math.Max(0, bar - Cells.Width(model.Texts.Remembered))) + model.Texts.Remembered;

        sheet.Blank();
        sheet.Add(Line.Of(
            new Span("  " + Cells.Fit(model.Texts.DecksHeading(model.Decks.Count), titles + 2), Role.Strong),
            new Span("  " + Cells.Fit(remembered, bar + share) + Cells.AtRight(model.Texts.Due, due), Role.Quiet)));
        var choices = model.Choices.Where(choice => choice.Deck is not null).ToArray();
        for (var i = 0; i < model.Decks.Count; i++)
        {
            var (deck, choice) = (model.Decks[i], choices[i]);
            Keep(sheet, choice, () => sheet.Add(Line.Of(
                Mark(choice),
                new Span(Cells.Fit(deck.Title, titles), RoleOf(choice)),
                new Span("  " + deck.Bar(bar), Role.Here),
                Cells.AtRight(deck.Share, share),
                Cells.AtRight(deck.Due, due)) with
            { Click = () => Open(choice) }));
        }
    }

    private void Keep(Sheet sheet, HomeChoice choice, Action write)
    {
        if (choice == model.Chosen)
            sheet.Keep(write);
        else
            write();
    }

    private Span Mark(HomeChoice choice) => new(choice == model.Chosen ? "  ▸ " : "    ", Role.Here);

    private Role RoleOf(HomeChoice choice) => choice == model.Chosen ? Role.Here : Role.Text;

    private string WordsOf(HomeChoice choice) => choice.Intent switch
    {
        Intent.Study => model.Texts.StudyWords,
        Intent.Missed => model.Texts.MissedWords,
        Intent.Order => model.Texts.OrderWords,
        Intent.Flashcards => model.Texts.FlashcardsWords,
        Intent.Cram => model.Texts.CramWords,
        Intent.Undo => model.Texts.AnswersWords,
        Intent.Statistics => model.Texts.StatisticsWords,
        Intent.Settings => model.Texts.SettingsWords,
        _ => Shell.Texts.Quit,
    };

    /// <summary>The key of a mode is about the deck under the cursor, where there is one.</summary>
    private HomeChoice OfChosenDeck(HomeChoice choice) => choice with { Deck = model.Chosen.Deck };

    private void Open(HomeChoice choice)
    {
        switch (choice.Intent)
        {
            case Intent.Study:
                Shell.Play(SessionMode.Study, choice.Deck);
                break;
            case Intent.Missed:
                Shell.ShowMissed();
                break;
            case Intent.Order:
                Shell.Play(SessionMode.Order, choice.Deck);
                break;
            case Intent.Flashcards:
                Shell.Play(SessionMode.Flashcards, choice.Deck);
                break;
            case Intent.Cram:
                Shell.Play(SessionMode.Cram, choice.Deck);
                break;
            case Intent.Undo:
                Shell.ShowAnswers();
                break;
            case Intent.Statistics:
                Shell.ShowStatistics();
                break;
            case Intent.Settings:
                Shell.ShowSettings();
                break;
            default:
                Shell.Quit();
                break;
        }
    }
}
