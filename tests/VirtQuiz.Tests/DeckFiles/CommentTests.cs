using VirtQuiz.DeckFiles.Passages;
using VirtQuiz.DeckFiles.Tables;

namespace VirtQuiz.Tests.DeckFiles;

public class CommentTests
{
    [Theory]
    [InlineData("<!-- virtquiz: skip -->", true, false, null, "")]
    [InlineData("<!--virtquiz:skip-->", true, false, null, "")]
    [InlineData("<!-- VirtQuiz: Subjects=Rows -->", false, false, "SubjectsInRows", "")]
    [InlineData("<!-- virtquiz: subjects=columns; list=\"Uses\", 용도 -->", false, false, "SubjectsInColumns", "Uses|용도")]
    [InlineData("<!-- virtquiz: subjects=rows list=게스트 OS -->", false, false, "SubjectsInRows", "게스트 OS")]
    [InlineData("<!-- virtquiz:\n  sequence\n-->", false, true, null, "")]
    public void Clauses_are_read(string html, bool isSkip, bool isSequence, string? subjects, string lists)
    {
        var comment = CommentReader.Read(html, out var unknown);
        Assert.NotNull(comment);
        Assert.Empty(unknown);
        Assert.Equal(isSkip, comment.IsSkip);
        Assert.Equal(isSequence, comment.IsSequence);
        Assert.Equal(subjects is null ? null : Enum.Parse<Orientation>(subjects), comment.Subjects);
        Assert.Equal(lists, string.Join('|', comment.ListRows));
    }

    [Theory]
    [InlineData("<!-- virtquiz: sikp -->\n\ntext", "1:1 Warning CommentUnknown sikp")]
    [InlineData("<!-- virtquiz: subjects=left -->\n\ntext", "1:1 Warning CommentUnknown subjects=left")]
    [InlineData("<!-- virtquiz: skip -->", "1:1 Warning CommentWithoutTarget")]
    [InlineData("<!-- virtquiz: list=x -->\n\nProse.\n\n| Item | A | B |\n|---|---|---|\n| x | 1 | 2 |", "1:1 Warning CommentWithoutTarget")]
    [InlineData("<!-- virtquiz: skip\n\ntext", "1:1 Warning CommentUnclosed")]
    public void A_comment_that_does_nothing_is_reported(string text, string problem) =>
        Assert.Contains(problem, Reading.Problems(Reading.Of(text)));

    [Fact]
    public void Other_comments_are_none_of_ours() =>
        Assert.Null(CommentReader.Read("<!-- markdownlint-disable -->", out _));
}
