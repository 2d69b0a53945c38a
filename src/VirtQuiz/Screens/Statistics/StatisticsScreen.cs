using VirtQuiz.Core.Insights;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Views;

namespace VirtQuiz.Screens.Statistics;

/// <summary>What all answers tell: pages to be turned.</summary>
public sealed class StatisticsScreen(IShell shell, StatisticsModel model) : Screen(shell)
{
    private const int BarCells = 10;

    public override IEnumerable<KeyOffer> Offers =>
    [
        .. model.Pair is { } pair ? [KeyOffer.For(Intent.Confirm, Shell.Texts.Duel, () => Learn(pair))] : Array.Empty<KeyOffer>(),
        .. model.Card is { } card
            ? [KeyOffer.For(Intent.Confirm, Shell.Texts.Card, () => Shell.ShowCard(card)), KeyOffer.For(Intent.Card, "", () => Shell.ShowCard(card))]
            : Array.Empty<KeyOffer>(),
        KeyOffer.For(Intent.Left, () => Turn(-1), Intent.Right, () => Turn(1), model.Texts.Turn),
        KeyOffer.For(Intent.Up, () => Move(-1), Intent.Down, () => Move(1), model.Pair is null && model.Card is null ? Shell.Texts.Scroll : Shell.Texts.Choose),
        KeyOffer.For(Intent.Hint, "", () => Turn(1)),
        KeyOffer.For(Intent.Back, Shell.Texts.Back, Leave),
        KeyOffer.For(Intent.QuitHere, "", Shell.Quit),
    ];

    protected override Heading Heading => new(
        model.Texts.Title, model.Texts.Of(model.Page), $"{(int)model.Page + 1}/{Enum.GetValues<StatisticsPage>().Length}");

    protected override void Compose(Sheet sheet, int height)
    {
        if (model.Insight is not { } insight)
            sheet.Write(model.Failure is { } why ? "! " + model.Texts.Unreadable(why) : model.Texts.Reading(model.AnswersRead), Role.Strong, indent: 2);
        else if (insight.Answers == 0)
            sheet.Write(model.Texts.NoAnswers, Role.Strong, indent: 2);
        else
            WritePage(sheet, insight);
    }

    private void WritePage(Sheet sheet, Insight insight)
    {
        switch (model.Page)
        {
            case StatisticsPage.Overview:
                new OverviewBlock(sheet, insight, model.Texts).Write();
                break;
            case StatisticsPage.MixUps:
                WritePairs(sheet);
                break;
            case StatisticsPage.Recall:
                WriteRecall(sheet, insight);
                break;
            default:
                WriteHardest(sheet);
                break;
        }
    }

    private void WritePairs(Sheet sheet)
    {
        if (model.Pairs.IsEmpty)
            sheet.Write(model.Texts.NothingMixedUp, indent: 2);
        foreach (var (index, pair) in model.Pairs.Index())
        {
            WriteItem(sheet, index, model.Texts.TakenFor(pair), model.Texts.TimesOf(pair));
            if (index == model.Cursor && !pair.Attributes.IsEmpty)
                sheet.Write(model.Texts.About(pair), Role.Quiet, indent: 4);
        }

        if (model.Matrix is not { } matrix)
            return;
        sheet.Blank();
        MatrixBlock.Write(sheet, matrix, model.Pair!, model.Texts);
    }

    private void WriteRecall(Sheet sheet, Insight insight)
    {
        (string Title, RecallGroup[] Groups)[] lists =
        [
            (model.Texts.ByDeck, [.. insight.Decks]),
            (model.Texts.ByAttribute, [.. StatisticsModel.Weakest(insight.Attributes)]),
            (model.Texts.BySubject, [.. StatisticsModel.Weakest(insight.Subjects)]),
        ];
        var right = lists.SelectMany(list => list.Groups).Max(group => Cells.Width(model.Texts.SeenOf(group)));
        foreach (var (title, groups) in lists.Where(list => list.Groups.Length > 0))
        {
            if (sheet.Lines.Count > 0)
                sheet.Blank();
            sheet.Sides(Line.Of(new Span("  " + title, Role.Strong)), Line.Of(new Span(model.Texts.Seen, Role.Quiet)));
            foreach (var group in groups)
                WriteGroup(sheet, group, right);
        }
    }

    /// <param name="right">Cells of what stands behind the bars.</param>
    private void WriteGroup(Sheet sheet, RecallGroup group, int right) => sheet.Add(Line.Of(
        new Span("    " + Cells.Fit(group.Name, Math.Max(0, sheet.Width - BarCells - right - 8))),
        new Span("  " + BarChart.Across(group.Recall, BarCells) + "  ", Role.Here),
        new Span(Cells.AtRight(model.Texts.SeenOf(group), right), Role.Quiet)));

    private void WriteHardest(Sheet sheet)
    {
        if (model.Hardest.IsEmpty)
            sheet.Write(model.Texts.NothingHard, indent: 2);
        foreach (var (index, hard) in model.Hardest.Index())
        {
            WriteItem(sheet, index, hard.Card.Label, model.Texts.HardOf(hard));
            if (index == model.Cursor && model.MixedUpWith(hard) is { } others)
                sheet.Write(others, Role.Quiet, indent: 4);
        }
    }

    private void WriteItem(Sheet sheet, int index, string name, string right)
    {
        var isHere = index == model.Cursor;
        var role = isHere ? Role.Here : Role.Text;
        void Write() => sheet.Sides(
            Line.Of(new Span((isHere ? "  ▸ " : "    ") + Cells.Cut(name, sheet.Width - 6 - Cells.Width(right)), role)),
            Line.Of(new Span(right, Role.Quiet)),
            () => model.Choose(index));
        if (isHere)
            sheet.Keep(Write);
        else
            Write();
        if (index == 0 && isHere)
            sheet.KeepTop();
    }

    private void Turn(int pages)
    {
        model.Turn(pages);
        Scroll(int.MinValue / 2);
    }

    private void Move(int lines)
    {
        if (!model.Move(lines))
            Scroll(lines);
    }

    private void Learn(ConfusedPair pair) => Shell.Play(SessionMode.Cram, model.DuelOf(pair));

    private void Leave()
    {
        model.Leave();
        Shell.ShowHome();
    }
}
