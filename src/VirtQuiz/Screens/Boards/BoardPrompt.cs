using VirtQuiz.Views;

namespace VirtQuiz.Screens.Boards;

/// <summary>Writes what a board asks above it.</summary>
public static class BoardPrompt
{
    /// <summary>Rows it takes where it need not be tight.</summary>
    public static int RowsOf(string topic, string ask, int width)
    {
        var sheet = new Sheet(width);
        Write(sheet, topic, ask, isTight: false);
        return sheet.Lines.Count;
    }

    /// <param name="isTight">Whether it must do with one line, if it can.</param>
    public static void Write(Sheet sheet, string topic, string ask, bool isTight)
    {
        var together = topic.Length == 0 ? ask : $"{topic}: {ask}";
        if (isTight && Cells.Width(together) <= sheet.Width)
        {
            sheet.Write(together, Role.Strong);
            return;
        }

        if (topic.Length > 0)
            sheet.Write(topic, Role.Here, indent: 2);
        sheet.Write(ask, Role.Strong, indent: 2);
        if (!isTight)
            sheet.Blank();
    }
}
