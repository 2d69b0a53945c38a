using Markdig.Syntax;

namespace VirtQuiz.DeckFiles.Passages;

/// <param name="Offset">Where the parsed text begins in the file's.</param>
internal sealed record MarkdownPart(MarkdownDocument Document, int Offset);
