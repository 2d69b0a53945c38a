namespace VirtQuiz.Core.Decks;

/// <summary>
/// What can be wrong with a deck, or was passed over in it. The comment of each code names its arguments; its name
/// in kebab case is what <c>virtquiz check</c> prints.
/// </summary>
public enum ProblemCode
{
    /// <summary>The file cannot be read. Arguments: the reason.</summary>
    FileUnreadable,
    /// <summary>There is no such file or folder. Arguments: none.</summary>
    FileMissing,
    /// <summary>What was to be read as a file is a folder, a pipe or a device. Arguments: none.</summary>
    FileNotRegular,
    /// <summary>The name of the file is no UTF-8 text, so it cannot be opened. Arguments: none.</summary>
    FileNameNotText,
    /// <summary>The file or folder may not be read by this user. Arguments: none.</summary>
    FileForbidden,
    /// <summary>The file is larger than is read. Arguments: its size and the limit, in bytes.</summary>
    FileTooLarge,
    /// <summary>The file is no UTF-8 text. Arguments: none.</summary>
    FileNotText,
    /// <summary>The file holds nothing at all. Arguments: none.</summary>
    FileEmpty,
    /// <summary>The folder cannot be listed. Arguments: the reason.</summary>
    FolderUnreadable,
    /// <summary>The deck asks to be skipped (<c>virtquiz: skip</c>). Arguments: none.</summary>
    DeckSkipped,
    /// <summary>The file holds nothing that can be asked. Arguments: none.</summary>
    DeckWithoutCards,
    /// <summary>Another file is the same edition of the same deck. Arguments: the id, the other file.</summary>
    DeckIdDuplicate,
    /// <summary>Decks that are remembered are not there now. Arguments: none.</summary>
    RememberedDecksMissing,
    /// <summary>The list of remembered decks cannot be used. Arguments: the reason.</summary>
    RememberedDecksUnreadable,
    /// <summary>The front matter that begins the file has no end. Arguments: none.</summary>
    FrontMatterUnclosed,
    /// <summary>The front matter is TOML, which is not read. Arguments: none.</summary>
    FrontMatterOfToml,
    /// <summary>A line of the front matter is no <c>key: value</c>. Arguments: the line.</summary>
    FrontMatterLineUnread,
    /// <summary>A value of the front matter is not one of those known. Arguments: the key, the value.</summary>
    FrontMatterValueUnknown,
    /// <summary>The line is passed over for its length. Arguments: its length and the limit, in characters.</summary>
    LineTooLong,
    /// <summary>Of a heading, or of the title or id of the file, only the beginning is read. Arguments: its length and the limit, in characters.</summary>
    HeadingTooLong,
    /// <summary>The file has more lines than are read; the rest is passed over. Arguments: how many, the limit.</summary>
    TooManyLines,
    /// <summary>Control or direction characters are left out of what is shown. Arguments: how many.</summary>
    ControlCharactersRemoved,
    /// <summary>The text is nested deeper than is read. Arguments: the limit, in levels.</summary>
    NestingTooDeep,
    /// <summary>The marks in the text are too tangled to be read as Markdown; it stands as it is. Arguments: none.</summary>
    TextTooIntricate,
    /// <summary>The Markdown parser gave up on this part of the file. Arguments: none.</summary>
    MarkdownUnreadable,
    /// <summary>A code fence is not closed and takes in the rest of the text. Arguments: none.</summary>
    FenceUnclosed,
    /// <summary>An HTML comment is not closed and takes in the rest of the text. Arguments: none.</summary>
    CommentUnclosed,
    /// <summary>A <c>virtquiz</c> comment says something unknown. Arguments: what it says.</summary>
    CommentUnknown,
    /// <summary>A <c>virtquiz</c> comment stands above nothing it could be about. Arguments: none.</summary>
    CommentWithoutTarget,
    /// <summary>A <c>list</c> comment names a row that the table does not have. Arguments: the row.</summary>
    CommentRowUnknown,
    /// <summary>A comment says to pass this over. Arguments: none.</summary>
    SkippedByComment,
    /// <summary>Lines look like a table but have no row of dashes below the header. Arguments: none.</summary>
    TableDelimiterMissing,
    /// <summary>The row of dashes has not as many cells as the header. Arguments: its cells, those of the header.</summary>
    TableDelimiterMismatch,
    /// <summary>A table is indented so far that it is code. Arguments: none.</summary>
    TableIndented,
    /// <summary>The table compares fewer than two subjects. Arguments: how many.</summary>
    TableSubjectsTooFew,
    /// <summary>The table has no attribute with a value. Arguments: none.</summary>
    TableAttributesMissing,
    /// <summary>The table holds links or pictures rather than facts. Arguments: none.</summary>
    TableOfLinks,
    /// <summary>All headers are what is compared, and no column names what the rows are about. Arguments: none.</summary>
    TableOfContrasts,
    /// <summary>The table is a sample of data: keys, or names that come again and again. Arguments: none.</summary>
    TableOfData,
    /// <summary>The table tells what one thing is like, and compares it with nothing. Arguments: none.</summary>
    TableOfProperties,
    /// <summary>The table has more columns than are read. Arguments: how many, the limit.</summary>
    TableTooWide,
    /// <summary>The tables of the file have more cells than are read. Arguments: how many this one has, the limit for all.</summary>
    TableTooLarge,
    /// <summary>The row has more cells than the header; the rest is lost. Arguments: the row, the first lost cell.</summary>
    TableRowLong,
    /// <summary>The row has fewer cells than the header. Arguments: the row, how many are missing.</summary>
    TableRowShort,
    /// <summary>A pipe in code divides a cell in two. Arguments: the code as far as the pipe.</summary>
    TableCodeDivided,
    /// <summary>Line breaks tear the row into lines that do not make up its cells; it is left out. Arguments: none.</summary>
    TableRowTorn,
    /// <summary>The row has values but no name. Arguments: its first value.</summary>
    TableRowUnnamed,
    /// <summary>The column has values but no name. Arguments: its number, counted from 1.</summary>
    TableColumnUnnamed,
    /// <summary>Two subjects have the same name; the second is passed over. Arguments: the name.</summary>
    SubjectDuplicate,
    /// <summary>Two attributes have the same name; the second is passed over. Arguments: the name.</summary>
    AttributeDuplicate,
    /// <summary>A footnote is mentioned but not written. Arguments: its label.</summary>
    FootnoteUndefined,
    /// <summary>The footnotes of a cell, or of all up to it, are too long and left out. Arguments: their length and the limit, in characters.</summary>
    ExplanationTooLong,
    /// <summary>An HTML table is not read. Arguments: none.</summary>
    HtmlTablePassedOver,
    /// <summary>An outline of the drawing is not closed. Arguments: none.</summary>
    DrawingOutlineOpen,
    /// <summary>The drawing has more lines, columns or outlines than are read. Arguments: none.</summary>
    DrawingTooLarge,
    /// <summary>Terminals draw the glyph with different widths, so the drawing may break. Arguments: the glyph.</summary>
    DrawingGlyphUnsteady,
    /// <summary>The boxes of the drawing have only one layer each. Arguments: none.</summary>
    DrawingLayersTooFew,
    /// <summary>The boxes branch or are connected sideways: a network, not a stack. Arguments: none.</summary>
    DrawingOfNetwork,
    /// <summary>Every row of the outline is divided alike: a grid, not a stack. Arguments: none.</summary>
    DrawingOfGrid,
    /// <summary>The lines of a drawing stand in a paragraph, where their columns are lost. Arguments: none.</summary>
    DrawingUnfenced,
    /// <summary>The outline is not divided into layers from edge to edge. Arguments: none.</summary>
    DrawingIrregular,
    /// <summary>Two layers of a stack have the same name. Arguments: the name.</summary>
    LayerDuplicate,
    /// <summary>Stacks have the same name and are told apart by numbers. Arguments: the name, how many there are.</summary>
    StackNameSame,
    /// <summary>The tree lists files. Arguments: none.</summary>
    TreeOfFiles,
    /// <summary>The tree holds steps, sentences or the output of a command. Arguments: none.</summary>
    TreeOfText,
    /// <summary>The tree has neither three layers nor alike branches on one layer. Arguments: none.</summary>
    TreeLayersTooFew,
    /// <summary>A boundary names two layers that are not neighbors. Arguments: the two layers.</summary>
    BoundaryNotNeighbors,
    /// <summary>Nothing promises that the numbered list has an order. Arguments: how many more such lists the file has.</summary>
    SequenceNotPromised,
    /// <summary>A colon or a comma in a step of an arrow chain leaves open where steps end. Arguments: how many more such chains the file has.</summary>
    ChainUnclear,
    /// <summary>A fold is not closed and ends at the next one, or at a heading. Arguments: none.</summary>
    DetailsUnclosed,
    /// <summary>A fold has no summary. Arguments: none.</summary>
    DetailsWithoutSummary,
    /// <summary>A fold has a question but no answer in words. Arguments: the question.</summary>
    DetailsEmpty,
    /// <summary>The summary of a fold only says that something is folded. Arguments: the summary.</summary>
    DetailsNotAsked,
    /// <summary>A fold answers its question with nothing but links. Arguments: the question.</summary>
    DetailsOfLinks,
    /// <summary>A task list is not read. Arguments: none.</summary>
    TaskListPassedOver,
    /// <summary>Prose answers a question. Arguments: how many more such questions the file has.</summary>
    QuestionNotFolded,
    /// <summary>A definition list is not read. Arguments: how many more such lists the file has.</summary>
    DefinitionPassedOver,
    /// <summary>A term of signs alone is not asked. Arguments: how many more such terms the file has.</summary>
    TermOfSigns,
    /// <summary>A table compares two subjects only. Arguments: the label of its first cell, the <c>FormObstacle</c>, how many more, their lines, how many subjects the table compares.</summary>
    TableOfTwo,
    /// <summary>Cells or items of a table cannot be asked with options. Arguments: as for <see cref="TableOfTwo"/>.</summary>
    CellNotChoice,
    /// <summary>Cells or items of a table can only be asked as flashcards. Arguments: as for <see cref="TableOfTwo"/>.</summary>
    CellOnlyFlashcard,
    /// <summary>A cell is too long for an option. Arguments: its label, its width and the limit, in columns.</summary>
    CellTooLong,
    /// <summary>Two cells of a row are hard to tell apart. Arguments: their labels.</summary>
    CellsAlike,
    /// <summary>Two notes ask the same. Arguments: the question, the line of the first, how many more notes ask what another asks.</summary>
    NoteDuplicate,
    /// <summary>An answered card bears another name now. Arguments: its old label, its new one, how many answers, the command.</summary>
    CardRenamed,
    /// <summary>An answered card is no longer in its deck. Arguments: its label, how many answers, the command.</summary>
    CardVanished,
    /// <summary>An answered deck has another id now. Arguments: the old id, how many answers, the command.</summary>
    DeckRenamed,
    /// <summary>Answered cards are in decks that were not read. Arguments: how many cards, some ids of decks, how many more decks.</summary>
    DecksNotRead,
    /// <summary>The learner called a question bad. Arguments: the card's label, the form.</summary>
    QuestionCalledBad,
}
