using VirtQuiz.Core.Decks;
using VirtQuiz.Core.Questions;
using VirtQuiz.Core.Sessions;
using VirtQuiz.Screens.BuildStack;
using VirtQuiz.Screens.Explain;
using VirtQuiz.Screens.Flashcard;
using VirtQuiz.Screens.NotSaved;
using VirtQuiz.Screens.Ordering;
using VirtQuiz.Screens.Placing;
using VirtQuiz.Screens.Play;
using VirtQuiz.Screens.Question;
using VirtQuiz.Screens.Summary;
using VirtQuiz.Screens.Teaching;
using VirtQuiz.Screens.Typing;
using VirtQuiz.Views;

namespace VirtQuiz.Screens;

/// <summary>Which screen shows what a sitting has on stage.</summary>
public static class Stages
{
    /// <summary>What the screen is about; as long as it is the same object, the same screen shows it.</summary>
    public static object SubjectOf(ISitting sitting) => sitting.Failure is { } failure ? failure : sitting.Stage switch
    {
        Stage.Asking asking => asking.Question,
        Stage.Explaining explaining => explaining.Question,
        var stage => stage,
    };

    public static Screen ScreenFor(IShell shell, ISitting sitting, Language language) => SubjectOf(sitting) switch
    {
        Stage.Teaching teaching => new TeachingScreen(shell, sitting, new TeachingModel(sitting, teaching.Card, language)),
        ChoiceQuestion choice => new QuestionScreen(shell, sitting, new QuestionModel(sitting, choice, language)),
        MultipleAnswerQuestion multiple => new QuestionScreen(shell, sitting, new QuestionModel(sitting, multiple, language)),
        OrderingQuestion { HasIntruders: true } stack => new BuildStackScreen(shell, new BuildStackModel(sitting, stack, language)),
        OrderingQuestion ordering => new OrderingScreen(shell, new OrderingModel(sitting, ordering, language)),
        TypeInQuestion typeIn => new TypingScreen(shell, sitting, new TypingModel(sitting, typeIn, language)),
        ExplainQuestion explain => new ExplainScreen(shell, sitting, new ExplainModel(sitting, explain, language)),
        PlacingQuestion placing => new PlacingScreen(shell, new PlacingModel(sitting, placing, language)),
        FlashcardQuestion card => new FlashcardScreen(shell, sitting, new FlashcardModel(sitting, card, language)),
        Stage.Finished => new SummaryScreen(shell, sitting, new SummaryModel(sitting, language)),
        _ => new NotSavedScreen(shell, new NotSavedModel(sitting, shell.Texts)),
    };
}
