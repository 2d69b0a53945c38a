using System.Collections.Immutable;

namespace VirtQuiz.DeckFiles.Folds;

/// <summary>A written answer as far as it has been read.</summary>
internal sealed class AnswerDraft
{
    private readonly List<string> texts = [];
    private readonly List<string> bullets = [];

    /// <summary>Whether anything in it is said in words, not only in code.</summary>
    public bool HasWords { get; private set; }

    public bool IsEmpty => texts.Count == 0 && bullets.Count == 0;

    public ImmutableArray<string> KeyPoints => [.. bullets];

    public string Text => texts.Count > 0 ? string.Join(' ', texts) : string.Join("; ", bullets);

    /// <summary>Takes out the letter of the right option where the answer begins with it.</summary>
    public string? TakeLetter()
    {
        var letter = texts.Count > 0 ? QuestionText.LetterOfAnswer(texts[0]) : null;
        if (letter is not null)
            texts.RemoveAt(0);
        return letter;
    }

    public void AddText(string text) => Add(texts, text, isWords: true);

    public void AddBullet(string text) => Add(bullets, text, isWords: true);

    public void AddCode(string text) => Add(texts, text, isWords: false);

    public void Add(AnswerDraft more)
    {
        texts.AddRange(more.texts);
        bullets.AddRange(more.bullets);
        HasWords |= more.HasWords;
    }

    private void Add(List<string> to, string text, bool isWords)
    {
        if (!text.Any(char.IsLetterOrDigit))
            return;

        to.Add(text);
        HasWords |= isWords;
    }
}
