using VirtQuiz.Core.Decks;

namespace VirtQuiz.DeckFiles;

/// <summary>How much each problem matters: decided here alone.</summary>
internal static class ProblemSeverity
{
    extension(ProblemCode code)
    {
        public Severity Severity => code switch
        {
            ProblemCode.FileUnreadable or ProblemCode.FileMissing or ProblemCode.FileForbidden
                or ProblemCode.FileNotRegular or ProblemCode.FileNameNotText
                or ProblemCode.FileTooLarge or ProblemCode.FileNotText or ProblemCode.FolderUnreadable
                or ProblemCode.DeckIdDuplicate or ProblemCode.RememberedDecksUnreadable or ProblemCode.LineTooLong
                or ProblemCode.TooManyLines or ProblemCode.NestingTooDeep or ProblemCode.MarkdownUnreadable
                or ProblemCode.TableDelimiterMismatch or ProblemCode.TableRowLong or ProblemCode.TableTooWide
                or ProblemCode.TableTooLarge or ProblemCode.DrawingTooLarge => Severity.Error,

            ProblemCode.DeckSkipped or ProblemCode.DeckWithoutCards or ProblemCode.FrontMatterOfToml or ProblemCode.SkippedByComment
                or ProblemCode.TableSubjectsTooFew or ProblemCode.TableAttributesMissing or ProblemCode.TableOfLinks
                or ProblemCode.TableOfContrasts or ProblemCode.TableOfData or ProblemCode.TableOfProperties
                or ProblemCode.TableRowShort or ProblemCode.HtmlTablePassedOver or ProblemCode.DrawingGlyphUnsteady
                or ProblemCode.DrawingLayersTooFew or ProblemCode.DrawingOfNetwork or ProblemCode.DrawingOfGrid
                or ProblemCode.DrawingUnfenced or ProblemCode.DrawingIrregular
                or ProblemCode.TreeOfFiles or ProblemCode.TreeOfText or ProblemCode.TreeLayersTooFew
                or ProblemCode.SequenceNotPromised or ProblemCode.ChainUnclear or ProblemCode.DetailsEmpty or ProblemCode.DetailsNotAsked or ProblemCode.DetailsOfLinks
                or ProblemCode.TaskListPassedOver or ProblemCode.QuestionNotFolded or ProblemCode.DefinitionPassedOver
                or ProblemCode.TermOfSigns => Severity.Note,

            _ => Severity.Warning,
        };
    }
}
