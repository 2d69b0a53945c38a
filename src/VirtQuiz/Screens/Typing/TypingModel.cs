using VirtQuiz.Core.Answers;
using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.Play;
using VirtQuiz.Views;
using VirtQuiz.Wording;

namespace VirtQuiz.Screens.Typing;

/// <summary>An answer that is typed.</summary>
public sealed class TypingModel(ISitting sitting, TypeInQuestion question, Language language)
{
    private readonly PlayTexts texts = new(language);
    private bool hasErased;

    public TypingTexts Texts { get; } = new(language);

    public string Topic => question.Prompt.Topic;

    public string Ask => question.Prompt.Ask;

    public TextLine Line { get; private set; } = TextLine.Empty;

    /// <summary>Whether Enter was pressed on the empty line, and now means "I don't know".</summary>
    public bool AsksWhetherUnknown { get; private set; }

    /// <summary>
    /// Whether Backspace takes the last answer back: on the empty line, but not while it is the key that has emptied it,
    /// since a held key would not stop there.
    /// </summary>
    public bool MayUndo => sitting.CanUndo && Line.Text.Length == 0 && !hasErased;

    /// <summary>What the hint says, once taken; else null.</summary>
    public string? Hint => sitting.Stage is Stage.Asking { Hint: { } hint } ? texts.Of(hint, question) : null;

    /// <summary>What was typed; null before the answer, and where nothing was.</summary>
    public string? Typed => sitting.Stage is Stage.Explaining { Response: Response.Typed typed } ? typed.Text : null;

    public bool IsRight => sitting.Stage is Stage.Explaining { Verdict.Outcome: Outcome.Right };

    /// <summary>The answer as the deck has it; null before the answer, and where just that was typed.</summary>
    public string? Right => sitting.Stage is Stage.Explaining && Typed != question.Answer ? question.Answer : null;

    /// <summary>What else may be typed; null before the answer, and where there is nothing.</summary>
    public string? AlsoAccepted => sitting.Stage is Stage.Explaining && !question.Accepted.IsEmpty ? Texts.AlsoAccepted(question.Accepted) : null;

    /// <summary>What the deck says; null before the answer.</summary>
    public Explanation? Explanation => sitting.Stage is Stage.Explaining explaining
        ? Play.Explanation.Of(question.Card, explaining.Verdict.Right, texts)
        : null;

    public void Type(string text) => Edit(Line.Insert(text));

    public void Left() => Edit(Line.Left());

    public void ToRight() => Edit(Line.Right());

    public void Home() => Edit(Line.Home());

    public void End() => Edit(Line.End());

    public void EraseAfter() => Edit(Line.EraseAfter());

    /// <summary>Erases the character before the cursor; on the empty line takes the last answer back.</summary>
    public void EraseBefore()
    {
        if (MayUndo)
        {
            sitting.Undo();
            return;
        }

        var had = Line.Text.Length > 0 || hasErased;
        Edit(Line.EraseBefore());
        hasErased = had;
    }

    /// <summary>Submits the line; an empty one asks whether the answer is unknown, and the second time says so.</summary>
    public void Submit()
    {
        if (!Line.IsBlank)
        {
            sitting.Answer(new Response.Typed(Line.Text.Trim()));
        }
        else if (AsksWhetherUnknown)
        {
            sitting.Answer(new Response.DontKnow());
        }
        else
        {
            AsksWhetherUnknown = true;
            sitting.Settle();
        }
    }

    public void TakeHint() => sitting.TakeHint();

    private void Edit(TextLine line)
    {
        Line = line;
        (AsksWhetherUnknown, hasErased) = (false, false);
    }
}
