namespace VirtQuiz.DeckFiles.Tables;

/// <summary>Where a table names what it compares.</summary>
internal enum Orientation
{
    /// <summary>In the header; the first column names the attributes.</summary>
    SubjectsInColumns,

    /// <summary>In the first column; the header names the attributes.</summary>
    SubjectsInRows,
}
